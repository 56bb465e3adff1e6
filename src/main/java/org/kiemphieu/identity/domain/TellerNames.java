package org.kiemphieu.identity.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kiemphieu.refusal.Refusal;

/** What is wrong with a list of tellers, whatever accounts there are. */
public final class TellerNames {

  /** Several times what the largest counting board has. */
  public static final int MOST = 200;

  private static final int LONGEST_NAME = 200;
  private static final Pattern USERNAME = Pattern.compile(Codes.PATTERN);

  private TellerNames() {}

  /** Whether there are any, and not too many to look at each. */
  public static List<Refusal> checkNumber(List<TellerName> tellers) {
    if (tellers.isEmpty()) {
      return List.of(Refusal.of(IdentityRefusal.SLIPS_NONE, "tellers"));
    }
    return tellers.size() > MOST
        ? List.of(Refusal.of(IdentityRefusal.SLIPS_TOO_MANY, "tellers").with("most", MOST))
        : List.of();
  }

  /** Every fault of every teller. */
  public static List<Refusal> check(List<TellerName> tellers) {
    List<Refusal> refusals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < tellers.size(); i++) {
      String username = tellers.get(i).username();
      if (!USERNAME.matcher(username).matches()) {
        refusals.add(Refusal.of(IdentityRefusal.USERNAME_FORM, field(i, "username")));
      } else if (!seen.add(username)) {
        refusals.add(
            Refusal.of(IdentityRefusal.USERNAME_TWICE, field(i, "username"))
                .with("username", username));
      }
      String name = tellers.get(i).displayName();
      if (name.isBlank() || name.length() > LONGEST_NAME) {
        refusals.add(
            Refusal.of(IdentityRefusal.DISPLAY_NAME_LENGTH, field(i, "displayName"))
                .with("most", LONGEST_NAME));
      }
    }
    return refusals;
  }

  /** Path of a teller's field in the request. */
  public static String field(int index, String name) {
    return "tellers[" + index + "]." + name;
  }
}
