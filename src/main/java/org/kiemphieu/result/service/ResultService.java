package org.kiemphieu.result.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.batch.service.FourEyes;
import org.kiemphieu.election.domain.Certified;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.Counted;
import org.kiemphieu.election.domain.Step;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.Sha256;
import org.kiemphieu.ledger.replay.LedgerReplay;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.result.domain.ResultRefusal;
import org.kiemphieu.result.repository.SignedResultEntity;
import org.kiemphieu.result.repository.SignedResultRepository;

/** Certifies a count, confirms the result, and signs it in the same transaction. */
@ApplicationScoped
@Transactional
public class ResultService {

  @Inject Rounds rounds;
  @Inject LedgerReplay replay;
  @Inject CountService counts;
  @Inject FourEyes fourEyes;
  @Inject CountingBoardService boards;
  @Inject SignedResultRepository results;
  @Inject ResultSigner signer;
  @Inject CurrentActor currentActor;
  @Inject ConfirmationSeal seal;
  @Inject Moment moment;

  /**
   * The head teller certifies the count; never who made a reading in it. Refused while ledger and
   * tables do not agree.
   */
  public RoundContext certify(CountKey key) {
    replay.require(key.round().assembly());
    Actor headTeller = currentActor.get();
    return rounds.move(
        key.round(),
        Command.CERTIFY,
        Map.of("count", key.count()),
        round ->
            fourEyes.unlessReader(
                round,
                headTeller,
                ((Counted) Rounds.requirePresent(key, round).state()).certify(headTeller)));
  }

  /**
   * The presidium confirms the result, and it is signed with its minutes; refused while ledger and
   * tables do not agree. The minutes are made before the transaction: nothing waits for a time
   * stamp from outside.
   */
  @Transactional(Transactional.TxType.NEVER)
  public RoundContext confirm(CountKey key) {
    replay.require(key.round().assembly());
    Actor presidium = currentActor.get();
    RoundContext certified = QuarkusTransaction.requiringNew().call(() -> rounds.find(key.round()));
    Optional<ConfirmationSeal.Sealed> sealed =
        takes(key, certified, presidium)
            ? Optional.of(seal.prepare(key, certified))
            : Optional.empty();
    return QuarkusTransaction.requiringNew().call(() -> confirm(key, presidium, certified, sealed));
  }

  /** Whether the round will take the confirmation, so that minutes are worth being made. */
  private static boolean takes(CountKey key, RoundContext round, Actor presidium) {
    return round.state() instanceof Certified certified
        && key.count() == round.count()
        && certified.confirm(presidium) instanceof Step.Next;
  }

  private RoundContext confirm(
      CountKey key,
      Actor presidium,
      RoundContext certified,
      Optional<ConfirmationSeal.Sealed> sealed) {
    return rounds.move(
        key.round(),
        Command.CONFIRM,
        Map.of("count", key.count()),
        round -> {
          Step step =
              fourEyes.unlessReader(
                  round,
                  presidium,
                  ((Certified) Rounds.requirePresent(key, round).state()).confirm(presidium));
          if (step instanceof Step.Next && (sealed.isEmpty() || !sameAs(certified, round))) {
            throw new RefusedException(Refusal.of(ResultRefusal.CONFIRMATION_OUTDATED));
          }
          return step;
        },
        round -> {
          SignedResultEntity result = sign(key, (Confirmed) round.state());
          results.persist(result);
          Map<String, Object> told = new LinkedHashMap<>(sealed.orElseThrow().store());
          told.put(
              "resultSha256", Sha256.hexadecimal(result.content.getBytes(StandardCharsets.UTF_8)));
          return told;
        });
  }

  /** Whether what the minutes say of a round still stands. */
  private static boolean sameAs(RoundContext one, RoundContext other) {
    return one.state().equals(other.state())
        && one.assembly().equals(other.assembly())
        && one.election().equals(other.election())
        && one.candidates().equals(other.candidates());
  }

  private SignedResultEntity sign(CountKey key, Confirmed state) {
    CountService.Count count = counts.count(key);
    String content =
        ResultContent.of(
            count,
            earlierCounts(key),
            boards.boardOrNone(key.round()),
            state.certified(),
            state.confirmedBy(),
            moment.instant().toString());
    SignedResultEntity result = new SignedResultEntity();
    result.roundId = count.round().roundId();
    result.countOrdinal = key.count();
    result.content = content;
    result.signature = signer.sign(content);
    result.certificate = signer.certificatePem();
    return result;
  }

  private List<CountService.Count> earlierCounts(CountKey key) {
    return counts.all(key.round()).stream().filter(one -> one.ordinal() < key.count()).toList();
  }

  /** Whether a count's result is the round's: confirmed, and not being counted again. */
  static boolean stands(CountKey key, RoundContext round) {
    return round.state() instanceof Confirmed && key.count() == round.count();
  }

  /** The signed result of a count. Refused before the presidium confirmed it. */
  public SignedResultEntity result(CountKey key) {
    RoundContext round = rounds.find(key);
    return results
        .findByIdOptional(new SignedResultEntity.Key(round.roundId(), key.count()))
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(ResultRefusal.RESULT_NOT_CONFIRMED)
                        .with("state", round.state().stage())));
  }
}
