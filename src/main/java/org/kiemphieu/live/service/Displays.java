package org.kiemphieu.live.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.identity.service.DisplaySecrets;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.live.domain.DisplaySecret;
import org.kiemphieu.live.domain.LiveRefusal;
import org.kiemphieu.live.repository.DisplayEntity;
import org.kiemphieu.live.repository.DisplayRepository;
import org.kiemphieu.live.repository.DisplayWithdrawalEntity;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Opens and withdraws displays: links for a screen that nobody sits at, which do not expire. */
@ApplicationScoped
@Transactional
public class Displays implements DisplaySecrets {

  private static final String SUBJECT = "displays/";
  private static final String USERNAME = "display:";

  @Inject DisplayRepository repository;
  @Inject AssemblyRepository assemblies;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * A display just opened.
   *
   * @param secret what its link holds; it cannot be shown again
   */
  public record Opened(String name, String secret, Instant at) {

    /** Without the secret: this may reach a log. */
    @Override
    public String toString() {
      return "Opened " + name;
    }
  }

  /** A display and what became of it. */
  public record Listed(
      String name, String openedBy, Instant openedAt, Optional<Withdrawn> withdrawn) {}

  /** Who withdrew a display, and when. */
  public record Withdrawn(String by, Instant at) {}

  /** Every display of an assembly, in the order of opening. */
  public List<Listed> all(String assembly) {
    return repository.of(assembly).stream().map(this::listed).toList();
  }

  /** Opens a display. Refused while one of that name is open. */
  public Opened open(String assembly, String name) {
    long assemblyId = hold(assembly);
    Optional<DisplayEntity> latest = repository.latest(assembly, name);
    if (latest.isPresent() && isOpen(latest.get())) {
      throw new RefusedException(
          Refusal.of(LiveRefusal.DISPLAY_NAME_TAKEN, "name").with("name", name));
    }
    String secret = DisplaySecret.generate(PREFIX);
    DisplayEntity display = new DisplayEntity();
    display.assemblyId = assemblyId;
    display.name = name;
    display.opening = latest.map(earlier -> earlier.opening).orElse(0) + 1;
    display.secretSha256 = DisplaySecret.digest(secret);
    display.openedBy = currentActor.get().username();
    display.openedAt = moment.instant();
    repository.add(display);
    ledger.append(
        assemblyId,
        Command.OPEN_DISPLAY,
        SUBJECT + name,
        Map.of(),
        Map.of("opening", display.opening, "secretSha256", display.secretSha256));
    return new Opened(name, secret, display.openedAt);
  }

  /** Withdraws a display; its link is refused from then on. The same again changes nothing. */
  public Listed withdraw(String assembly, String name) {
    long assemblyId = hold(assembly);
    DisplayEntity display =
        repository
            .latest(assembly, name)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(LiveRefusal.DISPLAY_UNKNOWN, "name").with("name", name)));
    if (isOpen(display)) {
      DisplayWithdrawalEntity withdrawal = new DisplayWithdrawalEntity();
      withdrawal.assemblyId = assemblyId;
      withdrawal.name = name;
      withdrawal.opening = display.opening;
      withdrawal.withdrawnBy = currentActor.get().username();
      withdrawal.withdrawnAt = moment.instant();
      repository.add(withdrawal);
      ledger.append(
          assemblyId,
          Command.WITHDRAW_DISPLAY,
          SUBJECT + name,
          Map.of(),
          Map.of("opening", display.opening));
    }
    return listed(display);
  }

  @Override
  public Optional<Actor> actor(String secret) {
    String digest = DisplaySecret.digest(secret);
    Optional<DisplayEntity> display = repository.bySecret(digest);
    if (display.isPresent() && !isOpen(display.get())) {
      throw new RefusedException(Refusal.of(LiveRefusal.DISPLAY_WITHDRAWN));
    }
    return display.map(
        found -> new Actor(USERNAME + found.name, Role.DISPLAY, repository.assemblyOf(digest)));
  }

  /** Refuses a display that was withdrawn since it was let through. */
  public void checkOpen(Actor display) {
    String name = display.username().substring(USERNAME.length());
    if (!repository.latest(display.assembly(), name).map(this::isOpen).orElse(false)) {
      throw new RefusedException(Refusal.of(LiveRefusal.DISPLAY_WITHDRAWN));
    }
  }

  /** As whom the display acts that an entry of the ledger is about. */
  static String username(String subject) {
    return subject.replaceFirst("^" + SUBJECT, USERNAME);
  }

  private long hold(String assembly) {
    return assemblies
        .byCodeForUpdate(assembly)
        .map(held -> held.id)
        .orElseThrow(() -> new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN)));
  }

  private boolean isOpen(DisplayEntity display) {
    return repository.withdrawal(display).isEmpty();
  }

  private Listed listed(DisplayEntity display) {
    return new Listed(
        display.name,
        display.openedBy,
        display.openedAt,
        repository
            .withdrawal(display)
            .map(withdrawal -> new Withdrawn(withdrawal.withdrawnBy, withdrawal.withdrawnAt)));
  }
}
