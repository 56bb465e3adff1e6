package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.replay.RecordedRows;
import org.kiemphieu.ledger.replay.RowQuery;

/** Signed results, as rows a ledger tells of. */
@ApplicationScoped
class ResultRows implements RecordedRows {

  private static final String RESULTS =
      """
      SELECT 'signed_result elections/' || e.code || '/rounds/' || r.ordinal
          || ' count ' || s.count_ordinal,
        jsonb_build_object('resultSha256',
          encode(sha256(convert_to(s.content, 'UTF8')), 'hex'))::text
      FROM signed_result s JOIN round r ON r.id = s.round_id
        JOIN election e ON e.id = r.election_id JOIN assembly a ON a.id = e.assembly_id
      WHERE a.code = :assembly
      """;

  @Inject RowQuery rows;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    return rows.rows(RESULTS, assembly);
  }

  @Override
  public Replay begin() {
    return (entry, expected) -> {
      if (entry.command().equals(Command.CONFIRM.name())
          && entry.after().get("request") instanceof Map<?, ?> request) {
        expected.put(
            "signed_result " + entry.subject() + " count " + request.get("count"),
            entry.sequence(),
            Map.of("resultSha256", entry.after().getOrDefault("resultSha256", "")));
      }
    };
  }
}
