package org.kiemphieu.refusal;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of the service in both languages, from {@code messages_vi.properties} and {@code
 * messages_en.properties}. Placeholders are named: {@code {seats}}.
 */
public final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Messages() {}

  /** The sentence of a refusal with its figures put in. */
  public static String sentence(Refusal refusal, Language language) {
    return text("refusal." + refusal.code().name(), refusal.arguments(), language);
  }

  /** The text under {@code key}, placeholders left as they are. Throws when the key is unknown. */
  public static String text(String key, Language language) {
    return bundle(language).getString(key);
  }

  /** The text under {@code key} with {@code arguments} put in by name. */
  public static String text(String key, Map<String, ?> arguments, Language language) {
    Matcher matcher = PLACEHOLDER.matcher(text(key, language));
    StringBuilder out = new StringBuilder();
    while (matcher.find()) {
      Object value = arguments.get(matcher.group(1));
      String shown = value == null ? matcher.group() : String.valueOf(value);
      matcher.appendReplacement(out, Matcher.quoteReplacement(shown));
    }
    return matcher.appendTail(out).toString();
  }

  /** The whole bundle of one language. */
  public static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("messages", language.locale(), NO_FALLBACK);
  }
}
