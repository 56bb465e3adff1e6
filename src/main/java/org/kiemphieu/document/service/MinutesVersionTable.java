package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.document.domain.MinutesVersion;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.AssemblyRounds;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** The versions of the signed minutes. */
@ApplicationScoped
class MinutesVersionTable implements Table {

  @Inject AssemblyRounds rounds;
  @Inject SignedMinutes minutes;

  @Override
  public String name() {
    return "minutes";
  }

  @Override
  public Command command() {
    return Command.READ_RESULT;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "election", "round", "count", "version", "sha256", "by", "role", "at", "signatures");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (CountKey key : rounds.counts(assembly)) {
      for (MinutesVersion version : minutes.versions(key)) {
        rows.add(
            key.round().election(),
            key.round().round(),
            key.count(),
            version.version(),
            version.sha256(),
            version.by(),
            version.role(),
            version.at(),
            version.signatures().size());
      }
    }
  }
}
