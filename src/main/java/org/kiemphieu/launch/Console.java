package org.kiemphieu.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the operator sees before the log exists. UTF-8 whatever the machine's locale is. */
public final class Console {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final PrintStream ERR = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  private Console() {}

  /** Says what is being done. */
  public static void say(String vietnamese, String english) {
    OUT.println("[Kiểm Phiếu] " + vietnamese + " / " + english);
  }

  /** Prints a text of several lines as it is. */
  static void print(String text) {
    OUT.println(text);
  }

  /** Says what went wrong. */
  static void complain(@Nullable String text) {
    ERR.println(text);
  }
}
