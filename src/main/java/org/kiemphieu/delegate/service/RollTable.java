package org.kiemphieu.delegate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.delegate.domain.Credentials;
import org.kiemphieu.delegate.domain.Delegate;
import org.kiemphieu.delegate.domain.PresenceSaid;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.person.Profile;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Everybody ever put on the roll, with presence and what was decided on contested credentials. */
@ApplicationScoped
class RollTable implements Table {

  @Inject RollReading rolls;

  @Override
  public String name() {
    return "delegates";
  }

  @Override
  public Command command() {
    return Command.READ_ROLL;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "delegate",
        "version",
        "name",
        "born",
        "sex",
        "ethnicity",
        "qualification",
        "politicalTheory",
        "firstTime",
        "memberSince",
        "unit",
        "delegateKind",
        "conveningCommittee",
        "section",
        "seat",
        "withdrawn",
        "convened",
        "presence",
        "absenceReason",
        "reasonAccepted",
        "attends",
        "alternate",
        "recognised",
        "credentialsReason");
  }

  @Override
  public void write(String assembly, Rows rows) {
    rolls.now(assembly).entries().forEach(entry -> write(entry, rows));
  }

  private static void write(RollEntry entry, Rows rows) {
    Delegate delegate = entry.delegate();
    Profile profile = delegate.profile();
    PresenceSaid presence = PresenceSaid.of(entry.presence());
    Optional<Credentials> credentials = entry.credentials();
    rows.add(
        entry.code(),
        entry.version(),
        delegate.person().name().text(),
        delegate.person().born(),
        profile.sex(),
        profile.ethnicity(),
        profile.qualification(),
        profile.politicalTheory(),
        profile.firstTime(),
        delegate.memberSince(),
        delegate.unit(),
        delegate.kind(),
        delegate.conveningCommittee(),
        delegate.section(),
        delegate.seat(),
        entry.withdrawn(),
        entry.convened(),
        presence.status(),
        presence.reason(),
        presence.accepted(),
        presence.attends(),
        presence.alternate(),
        credentials.map(Credentials::recognised),
        credentials.map(Credentials::reason));
  }
}
