package org.kiemphieu.document.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.document.content.CountOrigin;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.print.QrCode;
import org.kiemphieu.regulation.AssemblyKind;

/** What every document begins and ends with, by the names its template has for it. */
final class Heading {

  private static final String OWN_RULES = "own";

  private static final String COUNTING_BOARD = "Ban kiểm phiếu";

  private final AssemblySettings settings;

  Heading(AssemblySettings settings) {
    this.settings = settings;
  }

  /**
   * The data of a document of a count.
   *
   * @param title what the document is
   * @param made when what it shows was recorded
   * @param mark the ledger's head then
   */
  static Map<String, Object> ofCount(
      CountOrigin origin, String title, Instant made, LedgerMark mark, VietnameseText texts) {
    int round = origin.key().round().round();
    int count = origin.key().count();
    boolean elects = origin.election().purpose().elects();
    String ballotName = elects ? "lần bầu" : "lần lấy phiếu";
    String again = count > 1 ? ", kiểm phiếu lần thứ " + count : "";
    Map<String, Object> data =
        new Heading(origin.assembly())
            .data(
                title,
                COUNTING_BOARD,
                List.of(
                    origin.election().title(), "(" + ballotName + " thứ " + round + again + ")"),
                made,
                mark,
                texts);
    data.put("election", origin.election().title());
    data.put("elects", elects);
    data.put("ballotName", ballotName);
    data.put("terms", terms(origin.terms()));
    data.put("round", round);
    data.put("count", count);
    data.put("terms", terms(origin.terms()));
    return data;
  }

  /**
   * The data.
   *
   * @param title what the document is
   * @param issuer who draws it up
   * @param subtitles what it is about, line by line
   * @param made when what it shows was recorded
   * @param mark the ledger's head then
   */
  Map<String, Object> data(
      String title,
      String issuer,
      List<String> subtitles,
      Instant made,
      LedgerMark mark,
      VietnameseText texts) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", title);
    data.put("issuer", issuer);
    data.put("subtitles", subtitles);
    data.put("regulation", settings.regulationInForce().id());
    data.put("party", isOfTheParty());
    data.put("resolution", settings.ownRules().map(own -> own.resolution()).orElse(""));
    data.put("superior", settings.superior());
    data.put("organisation", settings.organisation());
    data.put("assembly", settings.name());
    data.put("term", termIsNamed() ? "" : settings.term());
    data.put("place", settings.place());
    data.put("day", texts.day(made));
    data.put("meeting", meeting());
    data.put("people", people());
    data.put("mark", mark);
    data.put("markCode", QrCode.dataAddress(mark.note()));
    return data;
  }

  /** What a further round is for; empty for a first one. */
  private static String terms(RoundTerms terms) {
    if (terms instanceof RoundTerms.AfterAnnulment annulment) {
      String annulled = "bầu lại do lần bầu thứ " + annulment.annulled() + " bị hủy";
      String vote = terms(annulment.again());
      return vote.isEmpty() ? annulled : annulled + "; " + vote;
    }
    if (terms instanceof RoundTerms.AmongTied tied) {
      return "bầu lại trong số những người bằng phiếu ở lần bầu thứ "
          + tied.round()
          + ", người nhiều phiếu hơn trúng cử, không cần quá một nửa";
    }
    if (terms instanceof RoundTerms.SeatsLeft left) {
      String names = left.newNames() ? "được bổ sung người mới" : "không bổ sung người mới";
      return "bầu tiếp số lượng còn thiếu sau lần bầu thứ " + left.round() + ", danh sách " + names;
    }
    return "";
  }

  /** Who votes under own rules may be a union's, whose papers do not speak for the Party. */
  private boolean isOfTheParty() {
    return !settings.regulationInForce().id().equals(OWN_RULES);
  }

  private boolean termIsNamed() {
    return settings.term().isEmpty() || settings.name().contains(settings.term());
  }

  /** What sort of meeting it is. */
  private String meeting() {
    return switch (settings.kind()) {
      case MEMBER_CONGRESS, DELEGATE_CONGRESS -> "đại hội";
      case COMMITTEE_CONFERENCE, INSPECTION_COMMITTEE_CONFERENCE -> "hội nghị";
    };
  }

  /** The same where a sentence begins. */
  String meetingAtStart() {
    String meeting = meeting();
    return Character.toUpperCase(meeting.charAt(0)) + meeting.substring(1);
  }

  /** What those who vote are counted as. */
  String people() {
    AssemblyKind kind = settings.kind();
    if (kind == AssemblyKind.DELEGATE_CONGRESS) {
      return "đại biểu";
    }
    if (kind == AssemblyKind.MEMBER_CONGRESS && isOfTheParty()) {
      return "đảng viên";
    }
    return isOfTheParty() ? "đồng chí" : "người";
  }
}
