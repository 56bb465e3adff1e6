package org.kiemphieu.document.page;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.document.content.CountOrigin;
import org.kiemphieu.document.content.LedgerMark;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.print.QrCode;
import org.kiemphieu.regulation.AssemblyKind;

/** What every document begins and ends with, by the names its template has for it. */
final class Heading {

  private static final String OWN_RULES = "own";

  private final CountOrigin origin;

  Heading(CountOrigin origin) {
    this.origin = origin;
  }

  /**
   * The data.
   *
   * @param title what the document is
   * @param made when what it shows was recorded
   * @param mark the ledger's head then
   */
  Map<String, Object> data(String title, Instant made, LedgerMark mark, VietnameseText texts) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("title", title);
    data.put("regulation", origin.regulation().id());
    data.put("party", isOfTheParty());
    data.put("resolution", origin.assembly().ownRules().map(own -> own.resolution()).orElse(""));
    data.put("superior", origin.assembly().superior());
    data.put("organisation", origin.assembly().organisation());
    data.put("assembly", origin.assembly().name());
    data.put("term", termIsNamed() ? "" : origin.assembly().term());
    data.put("place", origin.assembly().place());
    data.put("day", texts.day(made));
    data.put("election", origin.election().title());
    data.put("round", origin.key().round().round());
    data.put("count", origin.key().count());
    data.put("terms", terms(origin.terms()));
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
    return !origin.regulation().id().equals(OWN_RULES);
  }

  private boolean termIsNamed() {
    return origin.assembly().term().isEmpty()
        || origin.assembly().name().contains(origin.assembly().term());
  }

  /** What sort of meeting it is. */
  private String meeting() {
    return switch (origin.assembly().kind()) {
      case MEMBER_CONGRESS, DELEGATE_CONGRESS -> "đại hội";
      case COMMITTEE_CONFERENCE, INSPECTION_COMMITTEE_CONFERENCE -> "hội nghị";
    };
  }

  /** What those who vote are counted as. */
  String people() {
    AssemblyKind kind = origin.assembly().kind();
    if (kind == AssemblyKind.DELEGATE_CONGRESS) {
      return "đại biểu";
    }
    if (kind == AssemblyKind.MEMBER_CONGRESS && isOfTheParty()) {
      return "đảng viên";
    }
    return isOfTheParty() ? "đồng chí" : "người";
  }
}
