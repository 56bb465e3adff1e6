package org.kiemphieu.document.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.document.domain.MinutesVersion;
import org.kiemphieu.document.repository.SignedMinutesEntity;
import org.kiemphieu.document.repository.SignedMinutesRepository;
import org.kiemphieu.document.signature.SignedCopy;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.Sha256;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** The signed minutes of a count and the signatures that people add to them. */
@ApplicationScoped
public class SignedMinutes {

  @Inject Rounds rounds;
  @Inject SignedMinutesRepository repository;
  @Inject MinutesStore store;
  @Inject CountDocuments documents;
  @Inject SignatureSettings settings;
  @Inject Ledger ledger;

  /** The newest version once the minutes are sealed, before that the minutes unsigned. */
  @Transactional
  public byte[] newest(CountKey key) {
    RoundContext round = rounds.find(key);
    return repository
        .newest(round.roundId(), key.count())
        .map(minutes -> minutes.pdf)
        .orElseGet(() -> documents.minutes(key));
  }

  /** The newest version. Refused where the minutes were not sealed with the confirmation. */
  @Transactional
  public byte[] sealed(CountKey key) {
    return newestOf(rounds.find(key), key).pdf;
  }

  private SignedMinutesEntity newestOf(RoundContext round, CountKey key) {
    return repository
        .newest(round.roundId(), key.count())
        .orElseThrow(() -> new RefusedException(Refusal.of(MinutesRefusal.MINUTES_NOT_SEALED)));
  }

  /** Every version in order; none before the result is confirmed. */
  @Transactional
  public List<MinutesVersion> versions(CountKey key) {
    return repository.lines(rounds.find(key).roundId(), key.count()).stream()
        .map(
            line ->
                new MinutesVersion(
                    line.version(),
                    line.sha256(),
                    line.addedAt(),
                    line.addedBy(),
                    line.role(),
                    SignatureRecords.read(line.signatures())))
        .toList();
  }

  /** The PDF of a version. */
  @Transactional
  public byte[] pdf(CountKey key, int version) {
    return stored(rounds.find(key), key, version)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(MinutesRefusal.MINUTES_VERSION_UNKNOWN).with("version", version)))
        .pdf;
  }

  /**
   * Takes a copy of the newest version that somebody signed. The same copy again changes nothing.
   * The copy is examined without a transaction: that takes longer than a lock should be held.
   *
   * @param version the number it gets: one more than the newest
   * @param copy the PDF
   */
  @Transactional(Transactional.TxType.NEVER)
  public MinutesVersion sign(CountKey key, int version, byte[] copy) {
    String sha256 = Sha256.hexadecimal(copy);
    Asked asked = QuarkusTransaction.requiringNew().call(() -> ask(key, version, sha256, false));
    if (asked.before().isPresent()) {
      return asked.before().get();
    }
    SignedCopy.Examined examined = SignedCopy.examine(asked.base(), copy, settings.trusted());
    RefusedException.throwIfAny(examined.faults());
    List<Map<String, Object>> signatures =
        SignatureRecords.of(examined.signatures(), asked.base().length);
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Asked again = ask(key, version, sha256, true);
              return again.before().isPresent()
                  ? again.before().get()
                  : add(again.round(), key, version, copy, signatures);
            });
  }

  /**
   * What the newest version is when somebody brings another.
   *
   * @param before the copy itself, where it was brought before
   * @param base what it must be signed upon
   */
  private record Asked(RoundContext round, Optional<MinutesVersion> before, byte[] base) {}

  private Asked ask(CountKey key, int version, String sha256, boolean alone) {
    RoundContext round = rounds.find(key);
    Optional<SignedMinutesEntity> same = stored(round, key, version);
    if (same.isEmpty()) {
      round =
          alone
              ? rounds.forCommandAlone(key, Command.SIGN_MINUTES)
              : Rounds.requirePresent(key, takes(round));
      // Whoever waited for the lock looks again.
      same = stored(round, key, version);
    }
    SignedMinutesEntity newest = newestOf(round, key);
    if (same.isPresent()) {
      if (!same.get().sha256.equals(sha256)) {
        throw new RefusedException(
            Refusal.of(MinutesRefusal.MINUTES_SIGNED_BEFORE)
                .with("version", version)
                .with("newest", newest.version));
      }
      return new Asked(round, same.map(SignedMinutes::version), newest.pdf);
    }
    if (version != newest.version + 1) {
      throw new RefusedException(
          Refusal.of(MinutesRefusal.MINUTES_VERSION_OUT_OF_ORDER)
              .with("version", version)
              .with("next", newest.version + 1));
    }
    return new Asked(round, Optional.empty(), newest.pdf);
  }

  private static RoundContext takes(RoundContext round) {
    RoundCommands.check(round.state().stage(), Command.SIGN_MINUTES)
        .ifPresent(RefusedException::raise);
    return round;
  }

  private MinutesVersion add(
      RoundContext round,
      CountKey key,
      int version,
      byte[] copy,
      List<Map<String, Object>> signatures) {
    SignedMinutesEntity minutes =
        store.add(round.roundId(), key.count(), version, copy, signatures);
    ledger.append(
        round.assemblyId(),
        Command.SIGN_MINUTES,
        key.subject() + "/minutes/versions/" + version,
        Map.of(),
        Map.of("version", version, "sha256", minutes.sha256, "signatures", signatures));
    return version(minutes);
  }

  private Optional<SignedMinutesEntity> stored(RoundContext round, CountKey key, int version) {
    return repository.findByIdOptional(
        new SignedMinutesEntity.Key(round.roundId(), key.count(), version));
  }

  private static MinutesVersion version(SignedMinutesEntity minutes) {
    return new MinutesVersion(
        minutes.version,
        minutes.sha256,
        minutes.addedAt,
        minutes.addedBy,
        minutes.role,
        SignatureRecords.read(minutes.signatures));
  }
}
