package org.kiemphieu.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real TypeScript compiler, in the browser: the bundler takes types off without checking. */
class TypeScriptTypesTest {

  private static final Path WEB = Path.of("src/main/resources/web");

  private static final String COMPILER =
      "META-INF/resources/_static/typescript/5.9.3/lib/typescript.js";

  private static Page page;
  private static Map<String, String> declarations;

  @BeforeAll
  static void loadCompiler() throws IOException {
    page = Chromium.browser().newPage();
    page.addScriptTag(new Page.AddScriptTagOptions().setContent(resource(COMPILER)));
    declarations = TypeDeclarations.all();
  }

  @AfterAll
  static void close() {
    page.close();
  }

  @Test
  void sourcesOfTheScreensHaveNoFaultOfType() throws IOException {
    assertEquals("", String.join("\n", faults(sources())));
  }

  @Test
  void faultIsNamedWithItsFileAndLine() throws IOException {
    Map<String, String> sources =
        Map.of(
            "/app/wrong.ts",
            """
            import { html } from 'lit';
            export const shown = html`<p></p>`;
            export const votes: number = 'ba';
            """);

    assertEquals(
        List.of("/app/wrong.ts:3: Type 'string' is not assignable to type 'number'."),
        faults(sources));
  }

  /** The declarations of Lit are read, not taken as anything. */
  @Test
  void whatIsAskedOfLitIsCheckedToo() throws IOException {
    Map<String, String> sources =
        Map.of("/app/wrong.ts", "import { ballot } from 'lit';\nexport const shown = ballot;\n");

    assertEquals(
        List.of("/app/wrong.ts:1: Module '\"lit\"' has no exported member 'ballot'."),
        faults(sources));
  }

  private static List<String> faults(Map<String, String> sources) throws IOException {
    Map<String, String> files = new TreeMap<>(declarations);
    files.putAll(sources);
    JsonNode options =
        new ObjectMapper().readTree(WEB.resolve("tsconfig.json").toFile()).get("compilerOptions");
    List<?> found =
        (List<?>)
            page.evaluate(
                resource("screens/type-check.js"),
                Map.of(
                    "files",
                    files,
                    "options",
                    new ObjectMapper().convertValue(options, Map.class),
                    "roots",
                    List.copyOf(sources.keySet())));
    return found.stream().map(String::valueOf).toList();
  }

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(WEB.resolve("app"))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".ts")).toList()) {
        sources.put("/" + WEB.relativize(file), Files.readString(file));
      }
    }
    return sources;
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TypeScriptTypesTest.class.getClassLoader().getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
