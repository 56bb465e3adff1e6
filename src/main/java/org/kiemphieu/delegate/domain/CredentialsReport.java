package org.kiemphieu.delegate.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.person.MakeUp;

/**
 * What the credentials board reports to the assembly (báo cáo thẩm tra tư cách đại biểu), worked
 * out from the roll.
 *
 * @param roll the roll it reports on
 * @param day the day on which ages and years in the Party count
 */
public record CredentialsReport(Roll roll, LocalDate day) {

  /** Spans of years in the Party. */
  public enum PartyYears {
    UNDER_10(0),
    FROM_10(10),
    FROM_20(20),
    FROM_30(30),
    FROM_40(40);

    private final int least;

    PartyYears(int least) {
      this.least = least;
    }

    private static PartyYears of(int years) {
      PartyYears span = UNDER_10;
      for (PartyYears one : values()) {
        if (years >= one.least) {
          span = one;
        }
      }
      return span;
    }
  }

  /** Spans of age in years. */
  public enum Ages {
    UNDER_40(0),
    FROM_40(40),
    FROM_50(50),
    FROM_60(60);

    private final int least;

    Ages(int least) {
      this.least = least;
    }

    private static Ages of(int years) {
      Ages span = UNDER_40;
      for (Ages one : values()) {
        if (years >= one.least) {
          span = one;
        }
      }
      return span;
    }
  }

  /**
   * What some of the delegates are made up of.
   *
   * @param makeUp sex, ethnic group, age below forty, first time, training
   * @param partyYears how many have been members so long; every span is named
   * @param partyYearsUnknown whose day of admission is not known
   * @param ages how many are so old; every span is named
   * @param agesUnknown whose day of birth is not known
   */
  public record Body(
      MakeUp makeUp,
      Map<PartyYears, Integer> partyYears,
      int partyYearsUnknown,
      Map<Ages, Integer> ages,
      int agesUnknown) {}

  /** Attendance as it follows from the roll. */
  public Attendance attendance() {
    return roll.attendance();
  }

  /** Those convened. */
  public Body convened() {
    return body(roll.convened());
  }

  /** Those present, alternates in the place of others among them. */
  public Body present() {
    return body(roll.present());
  }

  /** Members of the convening committee among those convened. */
  public int conveningCommittee() {
    return (int)
        roll.convened().stream().filter(entry -> entry.delegate().conveningCommittee()).count();
  }

  /** Convened and absent throughout, whether deducted or not; those replaced are not among them. */
  public List<RollEntry> absent() {
    List<String> replaced = roll.replacements().stream().map(one -> one.delegate().code()).toList();
    return roll.where(
        entry ->
            entry.convened()
                && !entry.presence().inTheHall()
                && !(entry.presence() instanceof Presence.NotYetArrived)
                && !(entry.presence() instanceof Presence.Left)
                && !replaced.contains(entry.code()));
  }

  /** Everybody on the roll whose credentials were contested. */
  public List<RollEntry> contested() {
    return roll.where(entry -> entry.withdrawn().isEmpty() && entry.credentials().isPresent());
  }

  private Body body(Collection<RollEntry> entries) {
    Map<PartyYears, Integer> years = zeroes(PartyYears.class);
    Map<Ages, Integer> ages = zeroes(Ages.class);
    int yearsUnknown = 0;
    int agesUnknown = 0;
    for (RollEntry entry : entries) {
      Optional<LocalDate> since = entry.delegate().memberSince();
      Optional<LocalDate> born = entry.delegate().person().born();
      since.ifPresent(from -> years.merge(PartyYears.of(yearsSince(from)), 1, Integer::sum));
      born.ifPresent(from -> ages.merge(Ages.of(yearsSince(from)), 1, Integer::sum));
      yearsUnknown += since.isPresent() ? 0 : 1;
      agesUnknown += born.isPresent() ? 0 : 1;
    }
    List<MakeUp.Member> members =
        entries.stream()
            .map(
                entry ->
                    new MakeUp.Member(entry.delegate().person().born(), entry.delegate().profile()))
            .toList();
    return new Body(MakeUp.of(members, day), years, yearsUnknown, ages, agesUnknown);
  }

  private int yearsSince(LocalDate from) {
    return Period.between(from, day).getYears();
  }

  private static <K extends Enum<K>> Map<K, Integer> zeroes(Class<K> kind) {
    Map<K, Integer> zeroes = new EnumMap<>(kind);
    for (K key : kind.getEnumConstants()) {
      zeroes.put(key, 0);
    }
    return zeroes;
  }
}
