package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import org.kiemphieu.batch.service.CountService;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundState;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
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
  @Inject CountService counts;
  @Inject CountingBoardService boards;
  @Inject SignedResultRepository results;
  @Inject ResultSigner signer;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  /** The head teller certifies the count. */
  public RoundContext certify(RoundKey key) {
    Actor headTeller = currentActor.get();
    return rounds.move(
        key,
        Command.CERTIFY,
        Map.of(),
        round -> ((RoundState.Counted) round.state()).certify(headTeller));
  }

  /** The presidium confirms the result, and it is signed. */
  public RoundContext confirm(RoundKey key) {
    Actor presidium = currentActor.get();
    return rounds.move(
        key,
        Command.CONFIRM,
        Map.of(),
        round -> ((RoundState.Certified) round.state()).confirm(presidium),
        round -> {
          SignedResultEntity result = sign(key, (RoundState.Confirmed) round.state());
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

  private SignedResultEntity sign(RoundKey key, RoundState.Confirmed state) {
    CountService.Count count = counts.count(key);
    String content =
        ResultContent.of(
            count,
            count.outcome().orElseThrow(),
            boards.boardOrNone(key),
            state.certified(),
            state.confirmedBy(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    SignedResultEntity result = new SignedResultEntity();
    result.roundId = count.round().roundId();
    result.content = content;
    result.signature = signer.sign(content);
    result.certificate = signer.certificatePem();
    return result;
  }

  /** The signed result of a round. Refused before the presidium confirmed it. */
  public SignedResultEntity result(RoundKey key) {
    RoundContext round = rounds.find(key);
    return results
        .findByIdOptional(round.roundId())
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(ResultRefusal.RESULT_NOT_CONFIRMED)
                        .with("state", round.state().stage())));
  }
}
