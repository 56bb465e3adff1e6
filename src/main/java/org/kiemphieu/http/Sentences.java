package org.kiemphieu.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.MissingResourceException;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalCode;

/** One text in both languages. */
public record Sentences(@JsonProperty("vi") String vietnamese, @JsonProperty("en") String english) {

  /** A refusal's sentence with its figures. */
  public static Sentences of(Refusal refusal) {
    return new Sentences(
        sentence(refusal, Language.VIETNAMESE), sentence(refusal, Language.ENGLISH));
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

  String in(Language language) {
    return language == Language.VIETNAMESE ? vietnamese : english;
  }
}
