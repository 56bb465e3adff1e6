package org.kiemphieu.regulation;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * The legal order of names: given name, family name, middle name, then longer Party membership (244
 * Art. 16, 190 Art. 14). Where all four are equal, or a day of admission is not known, either order
 * is legal.
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
    if (byName != 0 || left.memberSince().isEmpty() || right.memberSince().isEmpty()) {
      return byName;
    }
    LocalDate earlier = left.memberSince().get();
    return earlier.compareTo(right.memberSince().get());
  }
}
