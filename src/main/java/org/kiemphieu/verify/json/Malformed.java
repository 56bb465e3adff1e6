package org.kiemphieu.verify.json;

/** Something in a bundle is not in the form the format asks for. */
public final class Malformed extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String field;

  /**
   * @param field what is wrong: a member's name or a place; may be empty
   * @param reason why, short, in English
   */
  public Malformed(String field, String reason) {
    super(reason, null, false, false);
    this.field = field;
  }

  /** What is wrong. */
  public String field() {
    return field;
  }

  /** Why. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
