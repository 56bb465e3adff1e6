package org.kiemphieu.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever somebody typed is printed as a text, and nothing is left out in silence. */
class TemplatesTest {

  private static final String HOSTILE = "<script>alert('\"&')</script>";
  private static final String ESCAPED = "&lt;script&gt;alert(&#39;&quot;&amp;&#39;)&lt;/script&gt;";

  /** Something shown. */
  public record Shown(String name, List<String> lines) {}

  @Test
  void everyValueIsEscapedWhereverItStands() {
    String template =
        "{value}|{shown.name}|{map.key}|{#for line in shown.lines}{line}{/for}"
            + "|{#let other=value}{other}{/let}|<p title=\"{value}\">";

    String page =
        Templates.renderText(
            template,
            Map.of(
                "value",
                HOSTILE,
                "shown",
                new Shown(HOSTILE, List.of(HOSTILE)),
                "map",
                Map.of("key", HOSTILE)));

    assertEquals("%1$s|%1$s|%1$s|%1$s|%1$s|<p title=\"%1$s\">".formatted(ESCAPED), page);
  }

  @Test
  void valueThatSaysItIsHtmlIsEscapedToo() {
    assertEquals(ESCAPED, Templates.renderText("{value}", Map.of("value", new RawString(HOSTILE))));
  }

  @Test
  void templateCannotAskForUnescapedValues() {
    for (String way : List.of("raw", "safe")) {
      assertThrows(
          TemplateException.class,
          () -> Templates.renderText("{value." + way + "}", Map.of("value", HOSTILE)));
    }
  }

  @Test
  void valueIsNotReadAsATemplate() {
    assertEquals("{other}", Templates.renderText("{value}", Map.of("value", "{other}")));
  }

  @Test
  void nameTheDataHasNotIsAnError() {
    assertThrows(TemplateException.class, () -> Templates.renderText("{missing}", Map.of()));
    assertThrows(
        TemplateException.class,
        () -> Templates.renderText("{map.missing}", Map.of("map", Map.of("key", "value"))));
    assertThrows(IllegalArgumentException.class, () -> Templates.render("no-such-page", Map.of()));
  }
}
