package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** When the assembly closed; one line once anything was recorded of it. */
@ApplicationScoped
class ClosingTable implements Table {

  @Inject ConclusionReading reading;

  @Override
  public String name() {
    return "closing";
  }

  @Override
  public Command command() {
    return Command.READ_CONCLUSION;
  }

  @Override
  public List<String> columns() {
    return List.of("version", "closedOn", "closedAt", "reason", "by", "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    Conclusion.ClosingLine line = reading.of(assembly).closing();
    line.closing()
        .ifPresent(
            closing ->
                rows.add(
                    line.version(),
                    closing.closedOn(),
                    closing.closedAt(),
                    closing.reason(),
                    line.by().map(Conclusion.By::username),
                    line.by().map(Conclusion.By::at)));
  }
}
