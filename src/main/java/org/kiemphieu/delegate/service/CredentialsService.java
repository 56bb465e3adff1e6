package org.kiemphieu.delegate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.delegate.domain.Credentials;
import org.kiemphieu.delegate.domain.CredentialsReport;
import org.kiemphieu.delegate.domain.DelegateRefusal;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.delegate.repository.CredentialsEntity;
import org.kiemphieu.delegate.repository.RollRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** What the credentials board reports, and what the assembly decided on credentials. */
@ApplicationScoped
@Transactional
public class CredentialsService {

  @Inject Rolls opened;
  @Inject RollRepository rolls;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;
  @Inject Clock clock;

  @ConfigProperty(name = "kiemphieu.time-zone", defaultValue = "Asia/Ho_Chi_Minh")
  ZoneId timeZone;

  /**
   * A report with the assembly it is made to.
   *
   * @param changed when the roll was last changed
   */
  public record Reported(AssemblySettings assembly, CredentialsReport report, Instant changed) {}

  /**
   * Records what the assembly decided on contested credentials; the same again changes nothing.
   *
   * @param expected version of the decision that the client changes; none for the first
   */
  public RollEntry decide(String assembly, String code, Credentials decided, OptionalInt expected) {
    Rolls.Open open = opened.alone(assembly);
    RollEntry entry = open.entry(code);
    if (entry.credentials().equals(Optional.of(decided))) {
      return entry;
    }
    if (entry.withdrawn().isPresent()) {
      throw new RefusedException(
          Refusal.of(DelegateRefusal.DELEGATE_IS_WITHDRAWN)
              .with("delegate", code)
              .with("name", entry.delegate().person().name().text()));
    }
    Version.check(entry.credentialsVersion(), expected).ifPresent(RefusedException::raise);
    RollEntry change = entry.with(decided);
    CredentialsEntity row = new CredentialsEntity();
    row.assemblyId = open.assemblyId();
    row.code = code;
    row.version = change.credentialsVersion();
    row.recognised = decided.recognised();
    row.reason = decided.reason();
    row.recordedBy = currentActor.get().username();
    row.recordedAt = moment.instant();
    rolls.add(row);
    ledger.append(
        open.assemblyId(),
        Command.RECORD_CREDENTIALS,
        "delegates/" + code + "/credentials",
        entry.credentials().isEmpty() ? Map.of() : RollRecords.credentials(entry),
        RollRecords.credentials(change));
    opened.follow(open, open.roll().with(change));
    return change;
  }

  /**
   * The report of the credentials board as the roll stands; ages count on the assembly's day.
   * Refused while there is no roll.
   */
  public Reported report(String assembly) {
    Rolls.Open open = opened.now(assembly);
    Instant changed =
        rolls
            .lastChange(open.assemblyId())
            .orElseThrow(() -> new RefusedException(Refusal.of(DelegateRefusal.ROLL_NOT_KEPT)));
    LocalDate today = LocalDate.ofInstant(clock.instant(), timeZone);
    return new Reported(
        open.assembly(),
        new CredentialsReport(open.roll(), open.assembly().heldOn().orElse(today)),
        changed);
  }
}
