package org.kiemphieu.version;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** Versions as entity tags (RFC 9110, section 8.8.3): version 3 is {@code "3"}. */
public final class EntityTag {

  private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})\"");

  private EntityTag() {}

  /** The tag of a version. */
  public static String of(int version) {
    return "\"" + version + "\"";
  }

  /**
   * The version an If-Match header names; none without the header. Refused when it is no tag of
   * ours.
   */
  public static OptionalInt expected(@Nullable String ifMatch) {
    if (ifMatch == null) {
      return OptionalInt.empty();
    }
    Matcher matcher = TAG.matcher(ifMatch.strip());
    if (!matcher.matches()) {
      throw new RefusedException(
          Refusal.of(VersionRefusal.ENTITY_TAG_MALFORMED, "If-Match").with("given", ifMatch));
    }
    return OptionalInt.of(Integer.parseInt(matcher.group(1)));
  }
}
