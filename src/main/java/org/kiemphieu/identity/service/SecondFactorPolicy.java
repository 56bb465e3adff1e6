package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.domain.RoleTable;

/** Whether those who certify, confirm or create accounts must have a second factor. */
@ApplicationScoped
public class SecondFactorPolicy {

  /** What a session can do in which no code was given where one must be. */
  private static final Set<Command> BEFORE =
      EnumSet.of(Command.ENROL_SECOND_FACTOR, Command.MANAGE_OWN_SESSIONS);

  /** The two settings. */
  public enum Setting {
    /** Whoever has enrolled one needs it; nobody has to. */
    OPTIONAL,
    /** Every role that can enrol one has to. */
    REQUIRED
  }

  @ConfigProperty(name = "kiemphieu.second-factor", defaultValue = "optional")
  Setting setting = Setting.OPTIONAL;

  /** Whether somebody in {@code role} can do nothing but enrol until they have. */
  public boolean isRequired(Role role) {
    return setting == Setting.REQUIRED && RoleTable.allows(role, Command.ENROL_SECOND_FACTOR);
  }

  /** Whether {@code command} is refused in a session in which no code was given. */
  public boolean withholds(Role role, Command command) {
    return isRequired(role) && !BEFORE.contains(command);
  }
}
