package org.kiemphieu.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalCode;

/** One text in both languages. */
public record Sentences(@JsonProperty("vi") String vietnamese, @JsonProperty("en") String english) {

  /** A refusal's sentence with its figures. */
  public static Sentences of(Refusal refusal) {
    Refusal readable = withListsJoined(refusal);
    return new Sentences(
        sentence(readable, Language.VIETNAMESE), sentence(readable, Language.ENGLISH));
  }

  /** A sentence nobody wrote must not turn a refusal into a failure; a test finds it. */
  private static String sentence(Refusal refusal, Language language) {
    try {
      return Messages.sentence(refusal, language);
    } catch (MissingResourceException e) {
      return refusal.code().name();
    }
  }

  /** A code's sentence with its placeholders. */
  public static Sentences template(RefusalCode code) {
    return of(Refusal.of(code));
  }

  private static Refusal withListsJoined(Refusal refusal) {
    Map<String, Object> arguments = new TreeMap<>(refusal.arguments());
    arguments.replaceAll(
        (name, value) ->
            value instanceof Collection<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value);
    return new Refusal(refusal.code(), refusal.field(), arguments);
  }

  String in(Language language) {
    return language == Language.VIETNAMESE ? vietnamese : english;
  }
}
