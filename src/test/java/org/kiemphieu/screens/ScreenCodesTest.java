package org.kiemphieu.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kiemphieu.regulation.Defect;

/** What the screens name themselves is what the service knows: nothing more, nothing left out. */
class ScreenCodesTest {

  private static final Path DEFECTS = Path.of("src/main/resources/web/app/parts/defects.ts");

  private static final Pattern KEYED = Pattern.compile("\\{ key: '(.)', code: '([A-Z_]+)' }");

  @Test
  void everyDefectHasOneKeyOfItsOwn() throws IOException {
    String source = Files.readString(DEFECTS);

    List<String> codes =
        KEYED.matcher(source).results().map(keyed -> keyed.group(2)).sorted().toList();
    long keys = KEYED.matcher(source).results().map(keyed -> keyed.group(1)).distinct().count();

    assertEquals(Arrays.stream(Defect.values()).map(Enum::name).sorted().toList(), codes);
    assertEquals(codes.size(), keys);
  }
}
