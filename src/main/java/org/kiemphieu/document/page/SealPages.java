package org.kiemphieu.document.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.document.content.DestructionRecordContent;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.document.content.SealRecordContent;
import org.kiemphieu.document.content.SealedBallots;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.regulation.RuleCode;

/** The records of a sealing and of a destruction as pages. */
public final class SealPages {

  private static final String SEALED = "Biên bản niêm phong phiếu bầu";
  private static final String DESTROYED = "Biên bản hủy phiếu bầu";

  private final VietnameseText texts;

  /**
   * Pages with days by one clock.
   *
   * @param zone where the assembly meets
   */
  public SealPages(ZoneId zone) {
    this.texts = new VietnameseText(zone);
  }

  /** The ballots of a round in the package. */
  public record BallotRow(int number, String election, int round, String collected) {}

  /** Somebody who did it or saw it. */
  public record Named(int number, String name) {}

  /** The record of a sealing. */
  public PrintedPage sealing(SealRecordContent content) {
    SealStep.Sealing sealing = content.sealing();
    Map<String, Object> data =
        heading(
            content.assembly(),
            SEALED,
            "Ban kiểm phiếu",
            content.code(),
            content.made(),
            content.mark());
    data.put("rules", rules(content.assembly(), RuleCode.BALLOTS_SEALED));
    data.put("kept", rules(content.assembly(), RuleCode.BALLOTS_KEPT_SIX_MONTHS));
    data.put("on", VietnameseText.day(sealing.on()));
    data.put("at", sealing.place());
    data.put("sealedBy", named(sealing.sealedBy()));
    data.put("witnessedBy", named(sealing.witnessedBy()));
    data.putAll(ballots(content.code(), content.ballots(), sealing));
    Optional<SealStep.Handover> handover = content.handover();
    data.put("handed", handover.isPresent());
    data.put("handedOn", handover.map(it -> VietnameseText.day(it.on())).orElse(""));
    data.put("receivedBy", handover.map(SealStep.Handover::receivedBy).orElse(""));
    data.put("keptAt", handover.map(SealStep.Handover::keptAt).orElse(""));
    return PrintedPage.of(
        "seal-record", data, SEALED + " - " + content.assembly().name(), content.made());
  }

  /** The record of a destruction. */
  public PrintedPage destruction(DestructionRecordContent content) {
    SealStep.Destruction destruction = content.destruction();
    Map<String, Object> data =
        heading(
            content.assembly(),
            DESTROYED,
            content.assembly().name(),
            content.code(),
            content.made(),
            content.mark());
    data.put(
        "rules",
        rules(
            content.assembly(),
            RuleCode.BALLOTS_KEPT_SIX_MONTHS,
            RuleCode.DESTROYED_WITHOUT_COMPLAINT));
    data.put("record", destruction.record());
    data.put("on", VietnameseText.day(destruction.on()));
    data.put("at", destruction.place());
    data.put("destroyedBy", named(destruction.destroyedBy()));
    data.putAll(ballots(content.code(), content.ballots(), content.sealing()));
    data.put("sealedOn", VietnameseText.day(content.sealing().on()));
    data.put("closedOn", content.closedOn().map(VietnameseText::day).orElse(""));
    data.put("keptUntil", content.keptUntil().map(VietnameseText::day).orElse(""));
    data.put(
        "complaintsSettled",
        !rules(content.assembly(), RuleCode.DESTROYED_WITHOUT_COMPLAINT).isEmpty());
    return PrintedPage.of(
        "destruction-record", data, DESTROYED + " - " + content.assembly().name(), content.made());
  }

  private Map<String, Object> heading(
      AssemblySettings assembly,
      String title,
      String issuer,
      String code,
      Instant made,
      LedgerMark mark) {
    return new Heading(assembly)
        .data(
            title, issuer, List.of(assembly.name(), "(gói phiếu " + code + ")"), made, mark, texts);
  }

  private static Map<String, Object> ballots(
      String code, List<SealedBallots> ballots, SealStep.Sealing sealing) {
    List<BallotRow> rows = new ArrayList<>();
    for (SealedBallots one : ballots) {
      rows.add(
          new BallotRow(
              rows.size() + 1,
              one.election(),
              one.round(),
              one.collected().map(String::valueOf).orElse("không ghi")));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("code", code);
    data.put("ballots", rows);
    data.put(
        "collected",
        FigureRows.Figure.of(ballots.stream().mapToInt(it -> it.collected().orElse(0)).sum()));
    data.put("pieces", FigureRows.Figure.of(sealing.pieces()));
    return data;
  }

  /**
   * Where it stands, such as "khoản 2 Điều 8, Quyết định số 190-QĐ/TW"; nothing under own rules.
   */
  private static List<String> rules(AssemblySettings assembly, RuleCode... codes) {
    return Stream.of(codes)
        .flatMap(code -> assembly.regulationInForce().rule(code).stream())
        .map(rule -> rule.citation().text(Language.VIETNAMESE))
        .distinct()
        .toList();
  }

  private static List<Named> named(List<String> names) {
    List<Named> named = new ArrayList<>();
    names.forEach(name -> named.add(new Named(named.size() + 1, name)));
    return named;
  }
}
