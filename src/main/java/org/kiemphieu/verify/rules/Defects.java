package org.kiemphieu.verify.rules;

import java.util.List;
import org.kiemphieu.verify.json.Malformed;

/** Defects of a sheet by name, in their one order. */
public final class Defects {

  /** A ballot the board did not issue. */
  public static final String NOT_ISSUED = "NOT_ISSUED";

  /** Marks that cannot be read for sure. */
  public static final String UNCLEAR_MARK = "UNCLEAR_MARK";

  /** A printed name struck through; on a paper with three levels only. */
  static final String NAME_STRUCK = "NAME_STRUCK";

  private static final List<String> ORDER =
      List.of(
          NOT_ISSUED,
          UNCLEAR_MARK,
          "NAME_ADDED",
          "PRIVATE_MARK",
          "SIGNATURE",
          "WRITING_ADDED",
          "SEVERAL_INKS",
          "UNSTAMPED",
          "TORN",
          "PENCIL",
          "ERASURE",
          NAME_STRUCK);

  private Defects() {}

  /** Reads names with one space between. Throws {@link Malformed} when they are in another form. */
  public static List<String> parse(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    List<String> names = List.of(text.split(" ", -1));
    int last = -1;
    for (String name : names) {
      int place = ORDER.indexOf(name);
      if (place <= last) {
        throw new Malformed("defects", "not names of defects in their order");
      }
      last = place;
    }
    return names;
  }
}
