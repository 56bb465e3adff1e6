package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.Stored;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.repository.CountingBoardEntity;
import org.kiemphieu.election.repository.CountingBoardRepository;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.RoundEntity;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.version.Version;

/** Records the counting board the assembly approved for an election. */
@ApplicationScoped
@Transactional
public class CountingBoardService {

  @Inject ElectionService elections;
  @Inject CountingBoardRepository boards;
  @Inject RoundRepository roundRepository;
  @Inject Rounds rounds;
  @Inject Ledger ledger;

  /** The board appointed last. Refused when none is. */
  public Stored<CountingBoard> board(String assembly, String election) {
    return boards
        .latest(elections.find(assembly, election).id)
        .map(entity -> new Stored<>(entity.board(), entity.version))
        .orElseThrow(() -> new RefusedException(Refusal.of(RoundRefusal.BOARD_NOT_APPOINTED)));
  }

  /** The board appointed last, empty when none is. */
  public CountingBoard boardOrNone(RoundKey key) {
    return boards
        .latest(elections.find(key.assembly(), key.election()).id)
        .map(CountingBoardEntity::board)
        .orElse(CountingBoard.NONE);
  }

  /**
   * Records a board; a later one supersedes it until ballots are issued. The same again changes
   * nothing.
   *
   * @param expected version the client changes; none for the first
   */
  public Stored<CountingBoard> appoint(
      String assembly, String code, CountingBoard board, OptionalInt expected) {
    ElectionEntity election = elections.find(assembly, code);
    RoundEntity latestRound = roundRepository.latest(election.id).orElseThrow();
    RoundKey key = new RoundKey(assembly, code, latestRound.ordinal);
    roundRepository.byKeyForUpdate(key);
    RoundContext round = rounds.find(key);
    Optional<CountingBoardEntity> latest = boards.latest(election.id);
    if (latest.isPresent() && latest.get().board().equals(board)) {
      return new Stored<>(board, latest.get().version);
    }
    RoundCommands.check(round.state().stage(), Command.APPOINT_COUNTING_BOARD)
        .ifPresent(RefusedException::raise);
    List<Refusal> faults = round.regulation().cite(board.check(round.candidates()));
    RefusedException.throwIfAny(faults);
    int version = latest.map(entity -> entity.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    boards.persist(CountingBoardEntity.of(election.id, version + 1, board));
    Map<String, Object> before =
        latest.map(entity -> ElectionRecords.of(entity.board())).orElse(Map.of());
    ledger.append(
        round.assemblyId(),
        Command.APPOINT_COUNTING_BOARD,
        "elections/" + code + "/counting-board",
        before,
        ElectionRecords.of(board));
    return new Stored<>(board, version + 1);
  }
}
