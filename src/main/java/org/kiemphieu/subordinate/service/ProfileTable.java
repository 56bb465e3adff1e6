package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.ElectionRepository;
import org.kiemphieu.election.repository.RoundEntity;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.person.Profile;
import org.kiemphieu.subordinate.domain.NumberedProfile;
import org.kiemphieu.subordinate.repository.ProfileListRepository;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** What is known of the people on approved lists, by their numbers. */
@ApplicationScoped
class ProfileTable implements Table {

  @Inject ElectionRepository elections;
  @Inject RoundRepository rounds;
  @Inject ProfileListRepository profiles;

  @Override
  public String name() {
    return "profiles";
  }

  @Override
  public Command command() {
    return Command.READ_PROFILES;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election",
        "round",
        "version",
        "number",
        "sex",
        "ethnicity",
        "qualification",
        "politicalTheory",
        "firstTime");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (ElectionEntity election : elections.of(assembly)) {
      for (RoundEntity round : rounds.of(election.id)) {
        profiles
            .latest(round.id)
            .ifPresent(
                list ->
                    list.persons()
                        .forEach(
                            one -> write(election.code, round.ordinal, list.version, one, rows)));
      }
    }
  }

  private static void write(
      String election, int round, int version, NumberedProfile one, Rows rows) {
    Profile profile = one.profile();
    rows.add(
        election,
        round,
        version,
        one.number(),
        profile.sex(),
        profile.ethnicity(),
        profile.qualification(),
        profile.politicalTheory(),
        profile.firstTime());
  }
}
