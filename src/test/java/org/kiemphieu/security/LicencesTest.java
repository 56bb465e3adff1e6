package org.kiemphieu.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looks at licences finds one that nobody has looked at, and a part without any. */
class LicencesTest {

  private static List<String> untaken(String licences) throws JsonProcessingException {
    String part = "{\"group\": \"a\", \"name\": \"b\", \"version\": \"1\"%s}";
    return Licences.untaken(
        new ObjectMapper().readTree("{\"components\": [" + part.formatted(licences) + "]}"));
  }

  @Test
  void licenceThatIsTakenIsNoFinding() throws JsonProcessingException {
    assertEquals(List.of(), untaken(", \"licenses\": [{\"license\": {\"id\": \"Apache-2.0\"}}]"));
    assertEquals(
        List.of(),
        untaken(
            ", \"licenses\": [{\"license\": {\"name\": \"GPL\"}}, {\"license\": {\"id\": \"MIT\"}}]"));
  }

  @Test
  void anotherLicenceAndNoneAreFound() throws JsonProcessingException {
    assertEquals(
        List.of("a:b:1 [SSPL-1.0]"),
        untaken(", \"licenses\": [{\"license\": {\"id\": \"SSPL-1.0\"}}]"));
    assertEquals(
        List.of("a:b:1 [GPL-2.0-only OR Proprietary]"),
        untaken(", \"licenses\": [{\"expression\": \"GPL-2.0-only OR Proprietary\"}]"));
    assertEquals(List.of("a:b:1 []"), untaken(""));
  }
}
