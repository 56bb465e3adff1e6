package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.election.repository.CandidateListEntity;
import org.kiemphieu.election.repository.CandidateListRepository;
import org.kiemphieu.election.repository.CountingBoardEntity;
import org.kiemphieu.election.repository.CountingBoardRepository;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.ElectionRepository;
import org.kiemphieu.election.repository.RoundEntity;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Elections, boards, lists, and the steps of rounds, as rows a ledger tells of. */
@ApplicationScoped
class ElectionRows implements RecordedRows {

  private static final String STEPS =
      """
      SELECT 'round_step elections/' || e.code || '/rounds/' || r.ordinal || ' step ' || s.ordinal,
        jsonb_build_object('command', s.command, 'request', s.request, 'stage', s.stage,
          'state', s.state, 'actor', s.actor, 'role', s.role, 'at', %s)::text
      FROM round_step s JOIN round r ON r.id = s.round_id
        JOIN election e ON e.id = r.election_id JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("s.at"));

  private static final String TERMS =
      """
      SELECT 'round_terms elections/' || e.code || '/rounds/' || r.ordinal, r.terms::text
      FROM round r JOIN election e ON e.id = r.election_id JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly AND r.terms IS NOT NULL
      """;

  private static final String READINGS_NEEDED =
      """
      SELECT 'readings_needed elections/' || e.code || '/rounds/' || r.ordinal
          || ' version ' || n.version,
        jsonb_build_object('readings', n.readings, 'by', n.set_by, 'at', %s)::text
      FROM readings_needed n JOIN round r ON r.id = n.round_id
        JOIN election e ON e.id = r.election_id JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("n.set_at"));

  @Inject ElectionRepository elections;
  @Inject CountingBoardRepository boards;
  @Inject CandidateListRepository lists;
  @Inject RoundRepository rounds;
  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> stored = new LinkedHashMap<>();
    for (ElectionEntity election : elections.of(assembly)) {
      String subject = "elections/" + election.code;
      stored.put("election " + subject, ElectionRecords.of(election.settings()));
      for (CountingBoardEntity board : boards.of(election.id)) {
        stored.put(
            version("counting_board " + subject + "/counting-board", board.version),
            ElectionRecords.of(board.board()));
      }
      for (RoundEntity round : rounds.of(election.id)) {
        for (CandidateListEntity list : lists.of(round.id)) {
          stored.put(
              version(
                  "candidate_list " + subject + "/rounds/" + round.ordinal + "/candidate-list",
                  list.version),
              Map.of("candidates", ElectionRecords.of(list.list()), "version", list.version));
        }
      }
    }
    stored.putAll(rows.rows(STEPS, assembly));
    stored.putAll(rows.rows(TERMS, assembly));
    stored.putAll(rows.rows(READINGS_NEEDED, assembly));
    return stored;
  }

  private static String version(String row, int version) {
    return row + " version " + version;
  }

  @Override
  public Replay begin() {
    return new ElectionReplay();
  }

  private static final class ElectionReplay implements Replay {

    private static final Map<String, Object> DRAFT = Map.of("stage", RoundStage.DRAFT.name());

    /** How many of a kind there are so far, by the name of the row without its number. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private int next(String row) {
      return numbers.merge(row, 1, Integer::sum);
    }

    @Override
    public void take(LedgerEntry entry, ExpectedRows expected) {
      String subject = entry.subject();
      switch (Command.valueOf(entry.command())) {
        case SET_UP_ELECTION -> {
          expected.put("election " + subject, entry.sequence(), entry.after());
          if (entry.before().isEmpty()) {
            step(entry, subject + "/rounds/1", "{}", DRAFT, expected);
          }
        }
        case APPOINT_COUNTING_BOARD -> numbered(entry, "counting_board " + subject, expected);
        case PROPOSE_LIST -> numbered(entry, "candidate_list " + subject, expected);
        case SET_READINGS -> readingsNeeded(entry, expected);
        case VOTE_AGAIN -> furtherRound(entry, expected);
        default -> {
          if (entry.after().get("recorded") instanceof Map<?, ?> state
              && entry.after().get("request") instanceof Map<?, ?> request) {
            step(entry, subject, CanonicalJson.write(request), state, expected);
          }
        }
      }
    }

    /** The round, what it is for, and the list it begins with. */
    private void furtherRound(LedgerEntry entry, ExpectedRows expected) {
      step(entry, entry.subject(), "{}", DRAFT, expected);
      Map<String, Object> after = entry.after();
      if (after.get("terms") instanceof Map<?, ?> terms) {
        Map<String, Object> members = new HashMap<>();
        terms.forEach((name, value) -> members.put((String) name, value));
        expected.put("round_terms " + entry.subject(), entry.sequence(), members);
      }
      if (after.get("candidates") instanceof List<?> candidates) {
        String row = "candidate_list " + entry.subject() + "/candidate-list";
        int version = next(row);
        expected.put(
            version(row, version),
            entry.sequence(),
            Map.of("candidates", candidates, "version", version));
      }
    }

    private void numbered(LedgerEntry entry, String row, ExpectedRows expected) {
      expected.put(version(row, next(row)), entry.sequence(), entry.after());
    }

    private void readingsNeeded(LedgerEntry entry, ExpectedRows expected) {
      Map<String, Object> members = new HashMap<>(entry.after());
      members.put("by", entry.actor());
      members.put("at", RowQuery.moment(entry.at()));
      String row = "readings_needed " + entry.subject();
      expected.put(version(row, next(row)), entry.sequence(), members);
    }

    private void step(
        LedgerEntry entry, String round, String request, Map<?, ?> state, ExpectedRows expected) {
      Map<String, Object> members = new HashMap<>();
      members.put("command", entry.command());
      members.put("request", request);
      members.put("stage", state.get("stage"));
      members.put("state", state);
      members.put("actor", entry.actor());
      members.put("role", entry.role());
      members.put("at", RowQuery.moment(entry.at()));
      String row = "round_step " + round;
      expected.put(row + " step " + next(row), entry.sequence(), members);
    }
  }
}
