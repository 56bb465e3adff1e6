package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.conclusion.domain.Complaint;
import org.kiemphieu.conclusion.domain.ComplaintState;
import org.kiemphieu.conclusion.domain.ComplaintSubject.OfCount;
import org.kiemphieu.conclusion.domain.Finding;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Complaints about the elections and what came of them. */
@ApplicationScoped
class ComplaintTable implements Table {

  @Inject ConclusionReading reading;

  @Override
  public String name() {
    return "complaints";
  }

  @Override
  public Command command() {
    return Command.READ_CONCLUSION;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "complaint",
        "version",
        "complaintState",
        "complainant",
        "election",
        "round",
        "count",
        "receivedOn",
        "words",
        "lastDay",
        "finding",
        "foundOn",
        "documentNumber");
  }

  @Override
  public void write(String assembly, Rows rows) {
    reading.of(assembly).complaints().forEach(line -> write(line, rows));
  }

  private static void write(Conclusion.ComplaintLine line, Rows rows) {
    ComplaintState state = line.state();
    Complaint complaint = state.complaint();
    Optional<OfCount> count = complaint.subject().ofCount();
    rows.add(
        line.code(),
        line.version(),
        state.stage(),
        complaint.complainant(),
        complaint.subject().ofElection(),
        count.map(OfCount::round),
        count.map(OfCount::count),
        complaint.receivedOn(),
        complaint.words(),
        state.missed(),
        state.found().map(Finding::words),
        state.found().map(Finding::date),
        state.found().flatMap(Finding::documentNumber));
  }
}
