package org.kiemphieu.table.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.domain.RoleTable;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.table.Table;
import org.kiemphieu.table.domain.TableRefusal;

/** Finds the tables of all rooms and writes them as files. */
@ApplicationScoped
public class Tables {

  @Inject @Any Instance<Table> tables;
  @Inject CurrentActor currentActor;

  /** The tables whoever asks may read, by name. */
  public List<Table> readable() {
    Actor actor = currentActor.get();
    return tables.stream()
        .filter(table -> RoleTable.allows(actor.role(), table.command()))
        .sorted(Comparator.comparing(Table::name))
        .toList();
  }

  /** A table by its name. Refused when there is none, or to whom the same data is refused. */
  public Table find(String name) {
    Table found =
        tables.stream()
            .filter(table -> table.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(TableRefusal.TABLE_UNKNOWN).with("table", name)));
    Actor actor = currentActor.get();
    if (!RoleTable.allows(actor.role(), found.command())) {
      throw new RefusedException(
          Refusal.of(IdentityRefusal.ROLE_NOT_ALLOWED)
              .with("role", actor.role())
              .with("command", found.command())
              .with("allowed", RoleTable.rolesFor(found.command())));
    }
    return found;
  }

  /**
   * Writes a table as CSV (RFC 4180), line by line as it is read, all of one moment.
   *
   * @param headings in which language the columns are headed; by their names where in none
   * @param out where to; whatever is refused is refused before anything is written there
   */
  @Transactional
  public void csv(String assembly, Table table, Optional<Language> headings, Writer out) {
    try {
      CsvFile file = new CsvFile(out);
      file.add(
          table.columns().stream()
              .map(column -> headings.map(language -> title(column, language)).orElse(column))
              .toArray());
      table.write(assembly, file);
      file.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a column is called. */
  public static String title(String column, Language language) {
    return Messages.text("tableColumn." + column, language);
  }

  /** What a table is called. */
  public static String title(Table table, Language language) {
    return Messages.text("table." + table.name(), language);
  }
}
