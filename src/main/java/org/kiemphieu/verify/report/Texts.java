package org.kiemphieu.verify.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The verifier's sentences in one language, {@code vi} or {@code en}. */
public final class Texts {

  private static final int LONGEST = 300;

  private final Properties sentences = new Properties();

  /** The sentences of a language. */
  public Texts(String language) {
    String name = "/org/kiemphieu/verify/texts_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The language of this machine, as far as there are sentences in it. */
  public static String languageOf(Locale locale) {
    return locale.getLanguage().equals("vi") ? "vi" : "en";
  }

  /** The sentence of a key. */
  public String of(String key) {
    return Objects.requireNonNull(sentences.getProperty(key), key);
  }

  /** What a check looks at. */
  public String of(CheckId check) {
    return of("check." + check.name());
  }

  /** The sentence of a finding, with its values. */
  public String of(Finding finding) {
    String sentence = of("finding." + finding.code());
    for (Map.Entry<String, String> value : finding.values().entrySet()) {
      sentence = sentence.replace("{" + value.getKey() + "}", plain(value.getValue()));
    }
    return sentence;
  }

  /** Where it is: file and place. */
  public String where(Finding finding) {
    StringBuilder where = new StringBuilder(plain(finding.file()));
    for (Map.Entry<String, String> one : finding.where().entrySet()) {
      where.append(where.length() == 0 ? "" : ", ");
      where.append(of("where." + one.getKey())).append(' ').append(plain(one.getValue()));
    }
    return where.toString();
  }

  /** What a bundle says, without what could move a terminal, and not too long. */
  static String plain(String value) {
    String shown = value.replaceAll("\\p{C}", "\uFFFD");
    return shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown;
  }
}
