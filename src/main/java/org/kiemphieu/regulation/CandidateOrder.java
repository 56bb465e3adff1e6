package org.kiemphieu.regulation;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The legal order of names: given name, family name, middle name, then longer Party membership (244
 * Art. 16, 190 Art. 14). As a comparator it puts a day of admission that is not known last; what
 * the law says of two names is {@link #mustStandAbove}: where a day is not known, either order is
 * legal.
 */
public final class CandidateOrder implements Comparator<Candidate> {

  /** The one order; it has no settings. */
  public static final CandidateOrder INSTANCE = new CandidateOrder();

  private static final Comparator<PersonName> BY_NAME =
      Comparator.comparing(PersonName::given, VietnameseCollation.INSTANCE)
          .thenComparing(PersonName::family, VietnameseCollation.INSTANCE)
          .thenComparing(PersonName::middle, VietnameseCollation.INSTANCE);

  private CandidateOrder() {}

  @Override
  public int compare(Candidate left, Candidate right) {
    int byName = BY_NAME.compare(left.person().name(), right.person().name());
    return byName != 0
        ? byName
        : left.memberSince()
            .orElse(LocalDate.MAX)
            .compareTo(right.memberSince().orElse(LocalDate.MAX));
  }

  /** Whether the law says that {@code second} stands above {@code first}. */
  public static boolean mustStandAbove(Candidate second, Candidate first) {
    int byName = BY_NAME.compare(second.person().name(), first.person().name());
    if (byName != 0) {
      return byName < 0;
    }
    return second.memberSince().isPresent()
        && first.memberSince().isPresent()
        && second.memberSince().get().isBefore(first.memberSince().get());
  }
}
