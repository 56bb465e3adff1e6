package org.kiemphieu.subordinate.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.spreadsheet.domain.SheetRow;

/**
 * Reads a workbook of reported results: rows of one code are one congress, rows of one office and
 * round one result, and each name somebody elected. Everything wrong is said at once, with its row.
 */
public final class ReportedReading {

  private final Map<ReportedColumn, Integer> places = new EnumMap<>(ReportedColumn.class);
  private final List<String> ignored = new ArrayList<>();
  private final List<RowRefusal> faults = new ArrayList<>();
  private final Map<String, ReportedDraft> drafts = new LinkedHashMap<>();

  private ReportedReading() {}

  /**
   * What a workbook says.
   *
   * @param faults of the table as a whole
   * @param ignored headings that are no column's, as an office adds them for itself
   */
  public record Read(
      List<ReadCongress> congresses, List<RowRefusal> faults, List<String> ignored) {}

  /**
   * One congress of a workbook.
   *
   * @param row its first row
   * @param congress nothing where a cell cannot be read
   * @param faults everything for which it will not be taken; its sums are looked at once every cell
   *     of it can be read
   * @param findings what is remarkable
   */
  public record ReadCongress(
      String code,
      int row,
      Optional<ReportedCongress> congress,
      List<RowRefusal> faults,
      List<RowRefusal> findings) {}

  /** A refusal with the row it is about, as the spreadsheet numbers it. */
  public record RowRefusal(int row, Refusal refusal) {}

  /**
   * Reads.
   *
   * @param rows of the first sheet; the first of them has the headings
   * @param today a result is not of a later day
   */
  public static Read of(List<SheetRow> rows, LocalDate today) {
    ReportedReading reading = new ReportedReading();
    if (rows.isEmpty()) {
      reading.faults.add(new RowRefusal(1, Refusal.of(ReportedRefusal.REPORTED_ROWS_MISSING)));
    } else {
      reading.headings(rows.get(0));
      if (reading.faults.isEmpty()) {
        reading.lines(rows.subList(1, rows.size()));
      }
    }
    return new Read(
        reading.drafts.values().stream().map(draft -> draft.read(today)).toList(),
        reading.faults,
        reading.ignored);
  }

  private void headings(SheetRow row) {
    for (int i = 0; i < row.cells().size(); i++) {
      String heading = row.cells().get(i);
      Optional<ReportedColumn> named =
          Stream.of(ReportedColumn.values())
              .filter(column -> ReportedCells.names(heading, column))
              .findFirst();
      if (named.isEmpty()) {
        if (!heading.isEmpty()) {
          ignored.add(heading);
        }
      } else if (places.putIfAbsent(named.get(), i) != null) {
        fault(row.row(), Refusal.of(ReportedRefusal.REPORTED_COLUMN_TWICE), named.get());
      }
    }
    for (ReportedColumn column : ReportedColumn.values()) {
      if (column.required() && !places.containsKey(column)) {
        fault(row.row(), Refusal.of(ReportedRefusal.REPORTED_COLUMN_MISSING), column);
      }
    }
  }

  private void lines(List<SheetRow> rows) {
    if (rows.isEmpty()) {
      faults.add(new RowRefusal(1, Refusal.of(ReportedRefusal.REPORTED_ROWS_MISSING)));
    }
    @Nullable ReportedDraft last = null;
    for (SheetRow row : rows) {
      String written = cell(row, ReportedColumn.CODE);
      if (written.isEmpty()) {
        if (last == null) {
          fault(row.row(), Refusal.of(ReportedRefusal.REPORTED_CELL_MISSING), ReportedColumn.CODE);
          continue;
        }
      } else {
        Optional<String> code = code(row, written);
        if (code.isEmpty()) {
          last = null;
          continue;
        }
        last = drafts.computeIfAbsent(code.get(), one -> new ReportedDraft(one, row.row()));
      }
      take(row, last);
    }
  }

  private Optional<String> code(SheetRow row, String written) {
    ReportedCells.Cell cell = ReportedCells.read(ReportedColumn.CODE, written);
    if (cell instanceof ReportedCells.Unreadable unreadable) {
      fault(row.row(), unreadable.refusal(), ReportedColumn.CODE);
      return Optional.empty();
    }
    return Optional.of((String) ((ReportedCells.Said) cell).value());
  }

  private void take(SheetRow row, ReportedDraft draft) {
    Map<ReportedColumn, Object> said = new EnumMap<>(ReportedColumn.class);
    for (ReportedColumn column : places.keySet()) {
      String text = cell(row, column);
      if (column == ReportedColumn.CODE || text.isEmpty()) {
        continue;
      }
      ReportedCells.Cell cell = ReportedCells.read(column, text);
      if (cell instanceof ReportedCells.Unreadable unreadable) {
        draft.fault(row.row(), column(unreadable.refusal(), column));
      } else {
        said.put(column, ((ReportedCells.Said) cell).value());
      }
    }
    draft.take(row.row(), said);
  }

  private String cell(SheetRow row, ReportedColumn column) {
    @Nullable Integer place = places.get(column);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place);
  }

  private void fault(int row, Refusal refusal, ReportedColumn column) {
    faults.add(new RowRefusal(row, column(refusal, column)));
  }

  /** A refusal that names a column by its heading. */
  static Refusal column(Refusal refusal, ReportedColumn column) {
    return new Refusal(refusal.code(), column.name(), refusal.arguments())
        .with("column", ReportedCells.heading(column, Language.VIETNAMESE));
  }
}
