package org.kiemphieu.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.launch.backup.Passphrases;

/**
 * Has two people type a passphrase each, unseen, one after the other. Without a terminal two lines
 * of standard input are taken: then whoever writes them is the one who answers for four eyes.
 */
final class PassphraseEntry {

  private final java.io.@Nullable Console terminal;
  private final BufferedReader lines;

  PassphraseEntry() {
    this.terminal = System.console();
    this.lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }

  /** For opening: each is typed once. */
  Passphrases ask() {
    return Passphrases.of(first("", ""), second("", ""));
  }

  /** For making: each is typed twice, because a slip would lock the backup for ever. */
  Passphrases invent() {
    String first = first("", "");
    requireSame(first, terminal == null ? first : first(" (nhập lại)", " (again)"));
    String second = second("", "");
    requireSame(second, terminal == null ? second : second(" (nhập lại)", " (again)"));
    return Passphrases.of(first, second);
  }

  private @Nullable String first(String lai, String again) {
    return type("Người thứ nhất, mật khẩu" + lai, "first person, passphrase" + again);
  }

  private @Nullable String second(String lai, String again) {
    return type("Người thứ hai, mật khẩu" + lai, "second person, passphrase" + again);
  }

  private @Nullable String type(String vietnamese, String english) {
    if (terminal != null) {
      char[] typed = terminal.readPassword("%s", vietnamese + " / " + english + ": ");
      return typed == null ? null : new String(typed);
    }
    try {
      return lines.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireSame(@Nullable String once, @Nullable String again) {
    if (once != null && !once.equals(again)) {
      throw new StartRefusedException(
          new Bilingual("Hai lần nhập khác nhau.", "The two entries differ."));
    }
  }
}
