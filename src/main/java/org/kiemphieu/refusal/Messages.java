package org.kiemphieu.refusal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of the service in both languages, from {@code messages_vi.properties} and {@code
 * messages_en.properties}. Placeholders are named: {@code {seats}}.
 */
public final class Messages {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

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
      String shown = value == null ? matcher.group() : shown(value, language);
      matcher.appendReplacement(out, Matcher.quoteReplacement(shown));
    }
    return matcher.appendTail(out).toString();
  }

  /** Codes and other names in the words of the bundle, numbers with the language's decimal sign. */
  private static String shown(Object value, Language language) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(one -> shown(one, language)).collect(Collectors.joining(", "));
    }
    if (value instanceof BigDecimal number) {
      String plain = number.toPlainString();
      return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
    }
    if (value instanceof LocalDate day) {
      return language == Language.VIETNAMESE ? VIETNAMESE_DAY.format(day) : day.toString();
    }
    if (value instanceof Enum<?> name) {
      String key = group(name) + "." + name.name();
      return bundle(language).containsKey(key) ? text(key, language) : name.name();
    }
    return String.valueOf(value);
  }

  /**
   * Constants of {@code RoundStage} stand under {@code roundStage}, codes under {@code refusal}.
   */
  private static String group(Enum<?> name) {
    if (name instanceof RefusalCode) {
      return "refusal";
    }
    String simple = name.getDeclaringClass().getSimpleName();
    return Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
  }

  /** The whole bundle of one language. */
  public static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("messages", language.locale(), NO_FALLBACK);
  }
}
