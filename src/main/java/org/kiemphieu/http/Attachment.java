package org.kiemphieu.http;

/** Has browsers keep an answer as a file. */
public final class Attachment {

  private Attachment() {}

  /**
   * The value of {@code Content-Disposition}.
   *
   * @param name the file's; made of codes, so that it has letters, digits, dots, hyphens and
   *     underscores only
   */
  public static String named(String name) {
    return "attachment; filename=\"" + name + "\"";
  }
}
