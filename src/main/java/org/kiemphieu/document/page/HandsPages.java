package org.kiemphieu.document.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.content.HandsMinutesContent;
import org.kiemphieu.document.content.Papers;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.HandsResult;
import org.kiemphieu.hands.domain.VoteBase;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Majority;
import org.kiemphieu.regulation.Regulation;

/** The documents of a show of hands as pages. */
public final class HandsPages {

  private static final String TITLE = "Biên bản biểu quyết";

  private final VietnameseText texts;

  /**
   * Pages with times by one clock.
   *
   * @param zone where the assembly meets
   */
  public HandsPages(ZoneId zone) {
    this.texts = new VietnameseText(zone);
  }

  /** One section's line. */
  public record SectionRow(
      int number, String name, int seated, int inFavour, int against, int other) {}

  /** One figure with its share of the base. */
  public record Share(FigureRows.Figure figure, String percentage) {}

  /** One person voted on. */
  public record Named(int number, String name) {}

  /** The minutes of a show of hands. */
  public PrintedPage minutes(HandsMinutesContent content) {
    Heading heading = new Heading(content.assembly());
    String matter = text("handsMatter." + content.motion().matter().name());
    Map<String, Object> data =
        heading.data(
            TITLE,
            content.assembly().name(),
            List.of("V/v " + matter),
            content.declared(),
            content.mark(),
            texts);
    data.put("meetingAtStart", heading.meetingAtStart());
    data.put("rules", rules(content));
    data.put("opened", texts.time(content.opened()));
    data.put("declared", texts.time(content.declared()));
    data.put("question", content.motion().question());
    data.put("about", content.election().orElse(""));
    data.put("names", names(content));
    data.putAll(base(content));
    data.putAll(votes(content));
    return PrintedPage.of("hands-minutes", data, TITLE + " - " + matter, content.declared());
  }

  /** Where what the vote follows stands, such as "khoản 2 Điều 3, Quyết định số 190-QĐ/TW". */
  private static List<String> rules(HandsMinutesContent content) {
    Regulation regulation = content.assembly().regulationInForce();
    return VoteBase.rules(content.motion().matter(), regulation).stream()
        .map(rule -> rule.citation().text(Language.VIETNAMESE))
        .toList();
  }

  private static List<Named> names(HandsMinutesContent content) {
    List<Named> names = new ArrayList<>();
    for (String name : content.motion().names()) {
      names.add(new Named(names.size() + 1, name));
    }
    return names;
  }

  private static Map<String, Object> base(HandsMinutesContent content) {
    VoteBase base = content.open().base();
    HandsResult result = content.result();
    boolean convened = base.basis() == Basis.CONVENED_LESS_DEDUCTIONS;
    return Map.of(
        "base",
        FigureRows.base(new Papers(base.base(), base.present(), 0, 0)),
        "baseFigure",
        FigureRows.Figure.of(result.base()),
        "baseOf",
        convened ? text("handsBase." + base.of().name()) : text("basis." + base.basis().name()),
        "ofPeople",
        convened || base.basis() == Basis.PRESENT,
        "ruledOtherwise",
        base.ruledOtherwise(),
        "half",
        base.majority() == Majority.MORE_THAN_HALF,
        "needed",
        result.needed());
  }

  private static Map<String, Object> votes(HandsMinutesContent content) {
    HandsResult result = content.result();
    HandVotes votes = result.votes();
    List<SectionRow> rows = new ArrayList<>();
    for (HallSection section : content.open().sections()) {
      HandVotes counted = content.sections().getOrDefault(section.code(), HandVotes.NONE);
      rows.add(
          new SectionRow(
              rows.size() + 1,
              section.name(),
              section.seated(),
              counted.inFavour(),
              counted.against(),
              counted.other()));
    }
    return Map.of(
        "sections",
        rows,
        "sum",
        votes,
        "inFavour",
        share(votes.inFavour(), result.base()),
        "against",
        share(votes.against(), result.base()),
        "other",
        share(votes.other(), result.base()),
        "silent",
        share(content.silent(), result.base()),
        "adopted",
        result instanceof HandsResult.Adopted);
  }

  private static Share share(int people, int base) {
    return new Share(
        FigureRows.Figure.of(people), base == 0 ? "" : VietnameseText.percentage(people, base));
  }

  private static String text(String key) {
    return Messages.text(key, Language.VIETNAMESE);
  }
}
