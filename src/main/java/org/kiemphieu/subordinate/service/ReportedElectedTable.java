package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.person.Profile;
import org.kiemphieu.subordinate.domain.ReportedPerson;
import org.kiemphieu.subordinate.domain.ReportedResult;
import org.kiemphieu.subordinate.repository.ReportedRepository;
import org.kiemphieu.subordinate.repository.ReportedRepository.Seen;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** People elected at reported congresses, which are not counted here. */
@ApplicationScoped
class ReportedElectedTable implements Table {

  @Inject ReportedRepository repository;

  @Override
  public String name() {
    return "reported-elected";
  }

  @Override
  public Command command() {
    return Command.READ_SUBORDINATES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "reportedTo",
        "code",
        "office",
        "round",
        "name",
        "votes",
        "born",
        "sex",
        "ethnicity",
        "qualification",
        "politicalTheory",
        "firstTime");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (Seen seen : repository.below(assembly)) {
      for (ReportedResult result : seen.congress().results()) {
        result.elected().forEach(person -> write(seen, result, person, rows));
      }
    }
  }

  private static void write(Seen seen, ReportedResult result, ReportedPerson person, Rows rows) {
    Profile profile = person.profile();
    rows.add(
        seen.reporter(),
        seen.code(),
        result.office(),
        result.round(),
        person.name(),
        person.votes(),
        person.born(),
        profile.sex(),
        profile.ethnicity(),
        profile.qualification(),
        profile.politicalTheory(),
        profile.firstTime());
  }
}
