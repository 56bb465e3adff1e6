package org.kiemphieu.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What looks for leaks finds them. */
class LeaksTest {

  private static final String PATH = "/api/assemblies/kia/elections/bau-kia";
  private static final Set<Integer> REFUSED = Set.of(403);
  private static final Set<String> MARKS = Set.of("Kơnia", "bau-kia");

  private static Answer answer(int status, byte[] body) {
    return new Answer(
        status, HttpHeaders.of(Map.of("ETag", List.of("\"1\"")), (a, b) -> true), body);
  }

  private static Answer answer(int status, String body) {
    return answer(status, body.getBytes(UTF_8));
  }

  @Test
  void refusalThatSaysBackWhatWasAskedIsNoLeak() {
    Answer refusal =
        answer(403, "{\"code\": \"ANOTHER_ASSEMBLY\", \"instance\": \"" + PATH + "\"}");

    assertEquals(List.of(), Leaks.in(PATH, refusal, REFUSED, MARKS));
  }

  @Test
  void answerInPlaceOfARefusalIsFound() {
    assertEquals(
        List.of(PATH + " was answered 200"), Leaks.in(PATH, answer(200, "{}"), REFUSED, MARKS));
  }

  @Test
  void nameInARefusalIsFound() {
    assertEquals(
        List.of(PATH + " told Kơnia"),
        Leaks.in(PATH, answer(403, "{\"detail\": \"Đảng bộ Kơnia\"}"), REFUSED, MARKS));
  }

  @Test
  void nameInDecomposedLettersIsFound() {
    assertEquals(
        List.of(PATH + " told Kơnia"), Leaks.in(PATH, answer(403, "Ko\u031bnia"), REFUSED, MARKS));
  }

  @Test
  void codeNobodyAskedForIsFound() {
    assertEquals(
        List.of("/api/x told bau-kia"),
        Leaks.in("/api/x", answer(403, "[\"bau-kia\"]"), REFUSED, MARKS));
  }

  @Test
  void nameInAPackedFileIsFound() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      zip.write("<t>Kơnia Văn An</t>".getBytes(UTF_8));
    }

    assertEquals(
        List.of("/api/x told Kơnia"),
        Leaks.in("/api/x", answer(200, packed.toByteArray()), Set.of(200), MARKS));
  }

  @Test
  void nameInAHeaderIsFound() {
    HttpHeaders headers =
        HttpHeaders.of(Map.of("Content-Disposition", List.of("Kơnia.pdf")), (a, b) -> true);

    assertEquals(
        List.of("/api/x told Kơnia"),
        Leaks.in("/api/x", new Answer(403, headers, new byte[0]), REFUSED, MARKS));
  }
}
