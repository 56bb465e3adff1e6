package org.kiemphieu.delegate.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.delegate.api.RollViews.FiguresView;
import org.kiemphieu.delegate.api.RollViews.LineView;
import org.kiemphieu.delegate.api.RollViews.NamedView;
import org.kiemphieu.delegate.api.RollViews.ReplacementView;
import org.kiemphieu.delegate.api.RollViews.RollView;
import org.kiemphieu.delegate.domain.CredentialsReport;
import org.kiemphieu.delegate.domain.RollEntry;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.person.PoliticalTheory;
import org.kiemphieu.person.Qualification;

/** The report of the credentials board as clients read it. */
@Schema(name = "CredentialsReport")
public record CredentialsReportView(
    LocalDate day,
    FiguresView figures,
    int conveningCommittee,
    List<LineView> deductions,
    List<NamedView> absent,
    List<ReplacementView> replacements,
    List<ContestedView> contested,
    BodyView convened,
    BodyView present) {

  /** How many are so, and of how many it is not known. */
  @Schema(name = "MakeUpShare")
  public record ShareView(int count, int unknown) {

    static ShareView of(MakeUp.Share share) {
      return new ShareView(share.count(), share.unknown());
    }
  }

  /** What some of the delegates are made up of. */
  @Schema(name = "DelegatesMakeUp")
  public record BodyView(
      int people,
      ShareView women,
      ShareView ethnicMinorities,
      ShareView underForty,
      ShareView firstTime,
      Map<Qualification, Integer> qualifications,
      int qualificationUnknown,
      Map<PoliticalTheory, Integer> politicalTheory,
      int politicalTheoryUnknown,
      Map<CredentialsReport.Ages, Integer> ages,
      int agesUnknown,
      Map<CredentialsReport.PartyYears, Integer> partyYears,
      int partyYearsUnknown) {

    static BodyView of(CredentialsReport.Body body) {
      MakeUp makeUp = body.makeUp();
      return new BodyView(
          makeUp.people(),
          ShareView.of(makeUp.women()),
          ShareView.of(makeUp.ethnicMinorities()),
          ShareView.of(makeUp.underForty()),
          ShareView.of(makeUp.firstTime()),
          makeUp.qualifications(),
          makeUp.qualificationUnknown(),
          makeUp.politicalTheory(),
          makeUp.politicalTheoryUnknown(),
          body.ages(),
          body.agesUnknown(),
          body.partyYears(),
          body.partyYearsUnknown());
    }
  }

  /** Credentials that were contested, and what was decided. */
  @Schema(name = "ContestedCredentials")
  public record ContestedView(
      String delegate, String name, String unit, boolean recognised, String reason) {

    static ContestedView of(RollEntry entry) {
      return new ContestedView(
          entry.code(),
          entry.delegate().person().name().text(),
          entry.delegate().unit(),
          entry.credentials().orElseThrow().recognised(),
          entry.credentials().orElseThrow().reason());
    }
  }

  static CredentialsReportView of(CredentialsReport report) {
    RollView roll = RollView.of(report.roll());
    return new CredentialsReportView(
        report.day(),
        roll.figures(),
        report.conveningCommittee(),
        roll.deductions(),
        report.absent().stream().map(NamedView::of).toList(),
        roll.replacements(),
        report.contested().stream().map(ContestedView::of).toList(),
        BodyView.of(report.convened()),
        BodyView.of(report.present()));
  }
}
