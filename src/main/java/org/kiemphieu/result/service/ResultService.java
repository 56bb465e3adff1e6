package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.election.domain.Certified;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.Counted;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
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
  @Inject CountingBoardService boards;
  @Inject SignedResultRepository results;
  @Inject ResultSigner signer;
  @Inject CurrentActor currentActor;
  @Inject Moment moment;

  /** The head teller certifies the count; refused while ledger and tables do not agree. */
  public RoundContext certify(CountKey key) {
    replay.require(key.round().assembly());
    Actor headTeller = currentActor.get();
    return rounds.move(
        key.round(),
        Command.CERTIFY,
        Map.of("count", key.count()),
        round -> ((Counted) Rounds.requirePresent(key, round).state()).certify(headTeller));
  }

  /**
   * The presidium confirms the result, and it is signed; refused while ledger and tables do not
   * agree.
   */
  public RoundContext confirm(CountKey key) {
    replay.require(key.round().assembly());
    Actor presidium = currentActor.get();
    return rounds.move(
        key.round(),
        Command.CONFIRM,
        Map.of("count", key.count()),
        round -> ((Certified) Rounds.requirePresent(key, round).state()).confirm(presidium),
        round -> {
          SignedResultEntity result = sign(key, (Confirmed) round.state());
          results.persist(result);
          return Map.of("resultSha256", sha256(result.content));
        });
  }

  private static String sha256(String content) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
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
