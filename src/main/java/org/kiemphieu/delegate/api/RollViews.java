package org.kiemphieu.delegate.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.delegate.api.DelegateBodies.DelegateBody;
import org.kiemphieu.delegate.domain.Credentials;
import org.kiemphieu.delegate.domain.DelegateKind;
import org.kiemphieu.delegate.domain.PresenceSaid;
import org.kiemphieu.delegate.domain.PresenceStatus;
import org.kiemphieu.delegate.domain.Roll;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.delegate.service.RollService;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Qualification;
import org.kiemphieu.person.Sex;
import org.kiemphieu.regulation.Deduction;

/** The roll as clients read it. */
public final class RollViews {

  private RollViews() {}

  /** Where a delegate is; version 0 while nothing was recorded. */
  @Schema(name = "PresenceView")
  public record PresenceView(
      PresenceStatus status,
      String reason,
      @Nullable Boolean accepted,
      @Nullable Boolean attends,
      @Nullable String alternate,
      int version) {

    static PresenceView of(RollEntry entry) {
      PresenceSaid said = PresenceSaid.of(entry.presence());
      return new PresenceView(
          said.status(),
          said.reason(),
          said.accepted().orElse(null),
          said.attends().orElse(null),
          said.alternate().orElse(null),
          entry.presenceVersion());
    }
  }

  /** What was decided on contested credentials. */
  @Schema(name = "CredentialsView")
  public record CredentialsView(boolean recognised, String reason, int version) {

    static @Nullable CredentialsView of(RollEntry entry) {
      @Nullable Credentials decided = entry.credentials().orElse(null);
      return decided == null
          ? null
          : new CredentialsView(decided.recognised(), decided.reason(), entry.credentialsVersion());
    }
  }

  /** One line of the roll. */
  @Schema(name = "DelegateView")
  public record DelegateView(
      String delegate,
      int version,
      String name,
      @Nullable LocalDate born,
      @Nullable Sex sex,
      String ethnicity,
      @Nullable Qualification qualification,
      @Nullable PoliticalTheory politicalTheory,
      @Nullable Boolean firstTime,
      @Nullable LocalDate memberSince,
      String unit,
      DelegateKind kind,
      boolean conveningCommittee,
      String section,
      String seat,
      @Nullable String withdrawn,
      boolean convened,
      PresenceView presence,
      @Nullable CredentialsView credentials) {

    static DelegateView of(RollEntry entry) {
      DelegateBody body = DelegateBody.of(entry.delegate());
      return new DelegateView(
          entry.code(),
          entry.version(),
          body.name(),
          body.born(),
          body.sex(),
          entry.delegate().profile().ethnicity(),
          body.qualification(),
          body.politicalTheory(),
          body.firstTime(),
          body.memberSince(),
          entry.delegate().unit(),
          body.kind(),
          entry.delegate().conveningCommittee(),
          entry.delegate().section(),
          entry.delegate().seat(),
          entry.withdrawn().orElse(null),
          entry.convened(),
          PresenceView.of(entry),
          CredentialsView.of(entry));
    }
  }

  /** The whole roll. */
  @Schema(name = "Delegates")
  public record DelegatesView(int version, FiguresView figures, List<DelegateView> delegates) {

    static DelegatesView of(RollService.Kept kept) {
      return new DelegatesView(
          kept.version(),
          FiguresView.of(kept.open().roll()),
          kept.open().roll().entries().stream().map(DelegateView::of).toList());
    }
  }

  /**
   * The figures that follow from a roll.
   *
   * @param quorum how many must be present
   * @param resolutionBase the base for resolutions by a show of hands
   */
  @Schema(name = "RollFigures")
  public record FiguresView(
      int convened, int present, int base, int resolutionBase, int quorum, boolean quorumReached) {

    static FiguresView of(Roll roll) {
      Attendance attendance = roll.attendance();
      return new FiguresView(
          attendance.base().convened(),
          attendance.present(),
          attendance.base().size(),
          attendance.forResolutions().base().size(),
          attendance.quorum(),
          attendance.base().convened() > 0 && attendance.present() >= attendance.quorum());
    }
  }

  /** A presence with the figures after it. */
  @Schema(name = "PresenceRecorded")
  public record PresenceRecordedView(DelegateView delegate, FiguresView figures) {}

  /** Somebody named behind a figure. */
  @Schema(name = "NamedDelegate")
  public record NamedView(
      String delegate, String name, String unit, PresenceStatus status, String reason) {

    static NamedView of(RollEntry entry) {
      return new NamedView(
          entry.code(),
          entry.delegate().person().name().text(),
          entry.delegate().unit(),
          entry.presence().status(),
          entry.presence().why());
    }
  }

  /** A deduction with the names behind it. */
  @Schema(name = "DeductionLine")
  public record LineView(
      Deduction.Kind kind, int count, String reason, List<NamedView> delegates) {}

  /** An official delegate and who came instead. */
  @Schema(name = "Replacement")
  public record ReplacementView(NamedView delegate, NamedView alternate) {}

  /** Votes of a section of the hall. */
  @Schema(name = "SectionOfHall")
  public record SectionView(String section, int present) {}

  /** The base of a vote, line by line, with the names behind each. */
  @Schema(name = "Roll")
  public record RollView(
      boolean kept,
      FiguresView figures,
      List<LineView> deductions,
      List<ReplacementView> replacements,
      List<NamedView> missing,
      List<NamedView> notRecognised,
      List<SectionView> sections) {

    static RollView of(Roll roll) {
      Map<String, Integer> sections = new TreeMap<>();
      roll.present().forEach(one -> sections.merge(one.delegate().section(), 1, Integer::sum));
      return new RollView(
          !roll.entries().isEmpty(),
          FiguresView.of(roll),
          roll.lines().stream().map(RollViews::line).toList(),
          roll.replacements().stream()
              .map(
                  one ->
                      new ReplacementView(
                          NamedView.of(one.delegate()), NamedView.of(one.alternate())))
              .toList(),
          roll.missing().stream().map(NamedView::of).toList(),
          roll.where(entry -> entry.withdrawn().isEmpty() && !entry.stands()).stream()
              .map(NamedView::of)
              .toList(),
          sections.entrySet().stream()
              .map(one -> new SectionView(one.getKey(), one.getValue()))
              .toList());
    }
  }

  private static LineView line(Roll.Line line) {
    return new LineView(
        line.deduction().kind(),
        line.deduction().count(),
        line.deduction().reason(),
        line.delegates().stream().map(NamedView::of).toList());
  }
}
