package org.kiemphieu.print;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes HTML pages of the templates below {@code /templates}. Every value put in is escaped, and
 * there is no way for a template to ask otherwise; a name the template has and the data has not is
 * an error, never an empty place on paper.
 */
public final class Templates {

  private static final String FOLDER = "/templates/";
  private static final String SUFFIX = ".html";

  // Not the engine's defaults: among them are ".raw" and ".safe", which put values in unescaped.
  private static final Engine ENGINE =
      Engine.builder()
          .addDefaultSectionHelpers()
          .addValueResolvers(
              ValueResolvers.mapperResolver(),
              ValueResolvers.mapResolver(),
              ValueResolvers.collectionResolver(),
              ValueResolvers.thisResolver(),
              new ReflectionValueResolver())
          .addResultMapper(new EscapeAll())
          .addLocator(Templates::locate)
          .removeStandaloneLines(true)
          .strictRendering(true)
          .build();

  private Templates() {}

  /**
   * A page.
   *
   * @param template name of the template, without folder and suffix
   * @param data what it shows, by name
   * @return the page in HTML
   */
  public static String render(String template, Map<String, ?> data) {
    Template found = ENGINE.getTemplate(template);
    if (found == null) {
      throw new IllegalArgumentException("there is no template " + template);
    }
    return render(found.instance(), data);
  }

  /** The same from the text of a template. */
  static String renderText(String text, Map<String, ?> data) {
    return render(ENGINE.parse(text).instance(), data);
  }

  private static String render(TemplateInstance page, Map<String, ?> data) {
    data.forEach(page::data);
    return page.render();
  }

  private static Optional<TemplateLocation> locate(String template) {
    InputStream found = Templates.class.getResourceAsStream(FOLDER + template + SUFFIX);
    return Optional.ofNullable(found).map(Located::new);
  }

  private record Located(InputStream found) implements TemplateLocation {

    @Override
    public Reader read() {
      return new InputStreamReader(found, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<Variant> getVariant() {
      return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
    }
  }

  /** The engine's own escaping asks for the kind of template; this one asks for nothing. */
  private static final class EscapeAll extends HtmlEscaper {

    EscapeAll() {
      super(List.of());
    }

    @Override
    public boolean appliesTo(Origin origin, Object result) {
      return true;
    }

    @Override
    public String map(Object result, Expression expression) {
      return super.map(result.toString(), expression);
    }
  }
}
