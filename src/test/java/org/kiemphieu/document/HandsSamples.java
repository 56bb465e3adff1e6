package org.kiemphieu.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.document.content.HandsMinutesContent;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.domain.Motion;
import org.kiemphieu.hands.domain.Open;
import org.kiemphieu.hands.domain.Prepared;
import org.kiemphieu.hands.domain.VoteBase;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.HandsBase;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Majority;

/** Invented shows of hands, made from records alone. */
final class HandsSamples {

  private static final Instant OPENED = Instant.parse("2026-11-21T01:05:00Z");
  private static final Instant DECLARED = Instant.parse("2026-11-21T01:12:30.250Z");

  private HandsSamples() {}

  /** A presidium of five, elected in three sections. */
  static HandsMinutesContent adopted() {
    Motion motion =
        new Motion(
            HandsMatter.PRESIDIUM,
            "Bầu Đoàn chủ tịch Đại hội gồm 5 đồng chí theo danh sách Đại hội trù bị giới thiệu",
            Samples.names(5),
            Optional.empty());
    return content(
        motion,
        HandsBase.ELECTIONS,
        Samples.papers().base(),
        Map.of(
            "khu-a", new HandVotes(118, 1, 0),
            "khu-b", new HandVotes(100, 0, 0),
            "khu-c", new HandVotes(77, 1, 1)));
  }

  /** A working regulation on which the presidium ruled otherwise, one vote short. */
  static HandsMinutesContent rejected() {
    Motion motion =
        new Motion(
            HandsMatter.WORKING_REGULATION,
            "Thông qua Quy chế làm việc của Đại hội",
            List.of(),
            Optional.of("ban-chap-hanh"));
    return content(
        motion,
        HandsBase.ELECTIONS,
        new Base(300, List.of()),
        Map.of(
            "khu-a", new HandVotes(80, 30, 0),
            "khu-b", new HandVotes(40, 50, 10),
            "khu-c", new HandVotes(30, 40, 9)));
  }

  private static HandsMinutesContent content(
      Motion motion, HandsBase of, Base base, Map<String, HandVotes> counted) {
    VoteBase on =
        new VoteBase(
            of,
            base,
            299,
            Basis.CONVENED_LESS_DEDUCTIONS,
            Majority.MORE_THAN_HALF,
            motion.matter().base() != of);
    List<HallSection> sections =
        List.of(
            new HallSection("khu-a", "Khu A, bên trái lễ đài", 120),
            new HallSection("khu-b", "Khu B, chính giữa", 100),
            new HallSection("khu-c", "Khu C", 79));
    return new HandsMinutesContent(
        Samples.congress("190", Optional.empty()),
        new Open(new Prepared(1, motion), on, sections),
        counted,
        on.result(HandVotes.sum(counted.values())),
        motion.election().map(code -> "Bầu Ban Chấp hành Đảng bộ các cơ quan tỉnh"),
        OPENED,
        DECLARED,
        Samples.MARK);
  }
}
