package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** What is recorded after an assembly, as rows a ledger tells of. */
@ApplicationScoped
class ConclusionRows implements RecordedRows {

  private static final Set<String> COMMANDS =
      EnumSet.of(
              Command.CLOSE_ASSEMBLY,
              Command.RECORD_HOLIDAYS,
              Command.RECORD_COMPLAINT,
              Command.RECORD_FINDING,
              Command.RECORD_APPROVAL_OF_SUPERIOR,
              Command.SEAL_BALLOTS,
              Command.TAKE_OVER_BALLOTS,
              Command.UNSEAL_BALLOTS,
              Command.DESTROY_BALLOTS)
          .stream()
          .map(Command::name)
          .collect(Collectors.toUnmodifiableSet());

  private static final String STEPS =
      """
      SELECT 'conclusion_step ' || s.subject || ' version ' || s.version,
        jsonb_build_object('command', s.command, 'content', s.content, 'by', s.actor, 'role', s.role,
          'at', %s)::text
      FROM conclusion_step s JOIN assembly a ON a.id = s.assembly_id WHERE a.code = :assembly
      """
          .formatted(RowQuery.moment("s.at"));

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    return rows.rows(STEPS, assembly);
  }

  @Override
  public Replay begin() {
    return ConclusionRows::take;
  }

  private static void take(LedgerEntry entry, ExpectedRows expected) {
    if (!COMMANDS.contains(entry.command())) {
      return;
    }
    Map<String, Object> said = new LinkedHashMap<>(entry.after());
    Object version = said.remove("version");
    expected.put(
        "conclusion_step " + entry.subject() + " version " + version,
        entry.sequence(),
        Map.of(
            "command", entry.command(),
            "content", CanonicalJson.write(said),
            "by", entry.actor(),
            "role", entry.role(),
            "at", RowQuery.moment(entry.at())));
  }
}
