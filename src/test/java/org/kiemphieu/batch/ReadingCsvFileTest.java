package org.kiemphieu.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.batch.service.ReadingCsvFile;
import org.kiemphieu.refusal.RefusedException;

/** What one file may ask for is bounded. */
class ReadingCsvFileTest {

  private static final int MOST_LINES = 10_000;

  @Test
  void aFileOfTheMostLinesIsRead() {
    assertEquals(MOST_LINES, ReadingCsvFile.read(file(MOST_LINES)).lines().size());
  }

  @Test
  void aFileOfMoreLinesIsRefusedWithTheLimit() {
    RefusedException refused =
        assertThrows(RefusedException.class, () -> ReadingCsvFile.read(file(MOST_LINES + 1)));

    assertEquals(BatchRefusal.CSV_TOO_LONG, refused.refusals().get(0).code());
    assertEquals(MOST_LINES, refused.refusals().get(0).arguments().get("most"));
  }

  @Test
  void marksBeyondAnyListAreAFaultOfTheirLine() {
    String line = "1,1," + "9 ".repeat(3_000) + ",\n1,2,3,\n";

    ReadingCsvFile.Content content =
        ReadingCsvFile.read(
            ("batch,position,marks,defect\n" + line).getBytes(StandardCharsets.UTF_8));

    assertEquals(1, content.lines().size());
    assertEquals(2L, content.faults().get(0).arguments().get("line"));
  }

  private static byte[] file(int lines) {
    return ("batch,position,marks,defect\n" + "1,1,3 17,\n".repeat(lines))
        .getBytes(StandardCharsets.UTF_8);
  }
}
