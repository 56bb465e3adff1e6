package org.kiemphieu.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiemphieu.regulation.PaperKind;

/** What stands in a cell, and that no spreadsheet works anything out of it. */
class CellTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", "\r=1"})
  void textThatCouldBeAFormulaHasAnApostropheBeforeIt(String text) {
    assertEquals("'", CellText.of(text).substring(0, 1).replace("\t", "'").replace("\r", "'"));
  }

  @Test
  void valuesAreWrittenAsTheJsonHasThem() {
    assertEquals("-5", CellText.of(-5));
    assertEquals("true", CellText.of(true));
    assertEquals("MARK_FOR", CellText.of(PaperKind.MARK_FOR));
    assertEquals("", CellText.of(Optional.empty()));
    assertEquals("3", CellText.of(Optional.of(3)));
    assertEquals("1 2", CellText.of(List.of(1, 2)));
    assertEquals("2026-11-21T01:30:00Z", CellText.of(Instant.parse("2026-11-21T01:30:00Z")));
    assertEquals("Nguyễn Văn An", CellText.of("Nguyễn Văn An"));
  }
}
