package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The counting boards appointed last, their members in order. */
@ApplicationScoped
class CountingBoardTable implements Table {

  @Inject ElectionService elections;
  @Inject CountingBoardService boards;

  @Override
  public String name() {
    return "counting-boards";
  }

  @Override
  public Command command() {
    return Command.READ_ELECTION;
  }

  @Override
  public List<String> columns() {
    return List.of("election", "order", "name", "born", "head");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (ElectionService.Listed election : elections.all(assembly)) {
      RoundKey round = new RoundKey(assembly, election.code(), election.rounds());
      int order = 0;
      for (CountingBoard.Member member : boards.boardOrNone(round).members()) {
        rows.add(
            election.code(),
            ++order,
            member.person().name().text(),
            member.person().born(),
            member.head());
      }
    }
  }
}
