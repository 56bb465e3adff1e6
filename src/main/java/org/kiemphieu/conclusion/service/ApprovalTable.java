package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.conclusion.domain.Elected;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.result.service.ElectedPeople;
import org.kiemphieu.table.CellText;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Every election with what the superior committee decided on its result. */
@ApplicationScoped
class ApprovalTable implements Table {

  @Inject ConclusionReading reading;

  @Override
  public String name() {
    return "approvals-of-superior";
  }

  @Override
  public Command command() {
    return Command.READ_CONCLUSION;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "electionTitle",
        "confirmedRounds",
        "elected",
        "version",
        "decision",
        "documentNumber",
        "documentDate",
        "notApproved",
        "reason",
        "newElection",
        "by",
        "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    reading.of(assembly).elections().forEach(line -> write(line, rows));
  }

  private static void write(Conclusion.ElectionLine line, Rows rows) {
    Optional<SuperiorDecision> decision = line.decision();
    List<Elected> refused = decision.map(SuperiorDecision::personsRefused).orElse(List.of());
    rows.add(
        line.code(),
        line.title(),
        line.elected().rounds(),
        line.elected().people().size(),
        line.version(),
        decision.map(SuperiorDecision::kind),
        decision.map(one -> one.document().number()),
        decision.map(one -> one.document().date()),
        CellText.several(names(line.elected().people(), refused)),
        decision.flatMap(SuperiorDecision::why),
        decision.flatMap(SuperiorDecision::newElection),
        line.by().map(Conclusion.By::username),
        line.by().map(Conclusion.By::at));
  }

  private static List<String> names(List<ElectedPeople.Person> people, List<Elected> refused) {
    return people.stream()
        .filter(person -> refused.contains(new Elected(person.round(), person.number())))
        .map(ElectedPeople.Person::name)
        .toList();
  }
}
