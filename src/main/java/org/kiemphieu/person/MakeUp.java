package org.kiemphieu.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a body of people is made up of, in numbers of people. Make-ups add: that of a province is
 * the sum of those of its congresses.
 *
 * @param people how many there are
 * @param women those known to be women
 * @param ethnicMinorities those known to belong to an ethnic minority
 * @param underForty those who had not turned forty on the day
 * @param firstTime those who join for the first time
 * @param qualifications how many have each qualification as their highest; every one is named
 * @param politicalTheory how many have each training in political theory; every one is named
 */
public record MakeUp(
    int people,
    Share women,
    Share ethnicMinorities,
    Share underForty,
    Share firstTime,
    Map<Qualification, Integer> qualifications,
    Map<PoliticalTheory, Integer> politicalTheory) {

  private static final int FORTY = 40;

  /** Nobody. */
  public static final MakeUp NOBODY =
      new MakeUp(
          0,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          Share.NONE,
          new EnumMap<>(Qualification.class),
          new EnumMap<>(PoliticalTheory.class));

  public MakeUp {
    qualifications = every(Qualification.class, qualifications);
    politicalTheory = every(PoliticalTheory.class, politicalTheory);
  }

  /**
   * How many of those of whom something is known are so.
   *
   * @param count those who are
   * @param unknown those of whom it is not known; they are counted nowhere else
   */
  public record Share(int count, int unknown) {

    static final Share NONE = new Share(0, 0);

    private static Share of(Optional<Boolean> is) {
      return new Share(is.orElse(false) ? 1 : 0, is.isPresent() ? 0 : 1);
    }

    private Share plus(Share other) {
      return new Share(count + other.count, unknown + other.unknown);
    }
  }

  /**
   * One person.
   *
   * @param born day of birth, where it is known
   */
  public record Member(Optional<LocalDate> born, Profile profile) {}

  /**
   * The make-up of a body.
   *
   * @param day the day on which ages count
   */
  public static MakeUp of(Collection<Member> members, LocalDate day) {
    return members.stream().map(member -> of(member, day)).reduce(NOBODY, MakeUp::plus);
  }

  private static MakeUp of(Member member, LocalDate day) {
    Profile profile = member.profile();
    Map<Qualification, Integer> qualifications = new EnumMap<>(Qualification.class);
    profile.qualification().ifPresent(one -> qualifications.put(one, 1));
    Map<PoliticalTheory, Integer> theory = new EnumMap<>(PoliticalTheory.class);
    profile.politicalTheory().ifPresent(one -> theory.put(one, 1));
    return new MakeUp(
        1,
        Share.of(profile.sex().map(Sex.FEMALE::equals)),
        Share.of(profile.ethnicMinority()),
        Share.of(member.born().map(born -> born.plusYears(FORTY).isAfter(day))),
        Share.of(profile.firstTime()),
        qualifications,
        theory);
  }

  /** Both bodies together. */
  public MakeUp plus(MakeUp other) {
    return new MakeUp(
        people + other.people,
        women.plus(other.women),
        ethnicMinorities.plus(other.ethnicMinorities),
        underForty.plus(other.underForty),
        firstTime.plus(other.firstTime),
        sum(qualifications, other.qualifications),
        sum(politicalTheory, other.politicalTheory));
  }

  /** People whose qualification is not known. */
  public int qualificationUnknown() {
    return people - total(qualifications);
  }

  /** People whose training in political theory is not known. */
  public int politicalTheoryUnknown() {
    return people - total(politicalTheory);
  }

  private static int total(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static <K extends Enum<K>> Map<K, Integer> sum(
      Map<K, Integer> one, Map<K, Integer> other) {
    Map<K, Integer> sum = new EnumMap<>(one);
    other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
    return sum;
  }

  private static <K extends Enum<K>> Map<K, Integer> every(Class<K> kind, Map<K, Integer> counts) {
    Map<K, Integer> all = new EnumMap<>(kind);
    for (K key : kind.getEnumConstants()) {
      all.put(key, counts.getOrDefault(key, 0));
    }
    return Collections.unmodifiableMap(all);
  }
}
