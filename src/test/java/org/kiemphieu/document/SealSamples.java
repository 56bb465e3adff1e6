package org.kiemphieu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.conclusion.domain.BallotsOf;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.document.content.CandidateListContent;
import org.kiemphieu.document.content.DestructionRecordContent;
import org.kiemphieu.document.content.SealRecordContent;
import org.kiemphieu.document.content.SealedBallots;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;

/** Invented packages of ballots and a candidate list, made from records alone. */
final class SealSamples {

  private static final LocalDate CLOSED = LocalDate.of(2026, 11, 21);

  private static final List<SealedBallots> BALLOTS =
      List.of(
          new SealedBallots("Bầu Ban Chấp hành Đảng bộ các cơ quan tỉnh", 1, Optional.of(297)),
          new SealedBallots("Bầu Ban Chấp hành Đảng bộ các cơ quan tỉnh", 2, Optional.of(296)),
          new SealedBallots("Bầu đoàn đại biểu dự Đại hội Đảng bộ tỉnh", 1, Optional.empty()));

  private static final SealStep.Sealing SEALING =
      new SealStep.Sealing(
          CLOSED,
          List.of(
              new BallotsOf("ban-chap-hanh", 1),
              new BallotsOf("ban-chap-hanh", 2),
              new BallotsOf("dai-bieu", 1)),
          3,
          List.of("Kiều Văn Thước", "Quách Thị Sổ"),
          List.of("Nguyễn Văn Chủ"),
          "Hội trường tỉnh");

  private SealSamples() {}

  static SealRecordContent sealed() {
    return new SealRecordContent(
        Samples.congress("190", Optional.empty()),
        "goi-1",
        BALLOTS,
        SEALING,
        Optional.of(
            new SealStep.Handover(
                CLOSED.plusDays(2), "Nguyễn Văn Chủ", "Kho lưu trữ Văn phòng Đảng ủy")),
        Instant.parse("2026-11-23T03:00:00Z"),
        Samples.MARK);
  }

  static DestructionRecordContent destroyed() {
    return new DestructionRecordContent(
        Samples.congress("190", Optional.empty()),
        "goi-1",
        BALLOTS,
        SEALING,
        new SealStep.Destruction(
            LocalDate.of(2027, 6, 1),
            List.of("Nguyễn Văn Chủ", "Lê Thị Kiểm", "Trần Văn Kho"),
            "Văn phòng Đảng ủy",
            "3-BB/VP"),
        Optional.of(CLOSED),
        Optional.of(LocalDate.of(2027, 5, 21)),
        Instant.parse("2027-06-01T03:00:00Z"),
        Samples.MARK);
  }

  /** Thirty names, some of whom nobody knows the day of birth of. */
  static CandidateListContent list(boolean approved) {
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate one : Samples.candidates(Samples.names(30))) {
      Optional<LocalDate> born =
          one.number() % 7 == 0
              ? Optional.empty()
              : Optional.of(
                  LocalDate.of(1965 + one.number(), 1 + one.number() % 12, one.number() % 28 + 1));
      candidates.add(
          new Candidate(
              one.number(),
              new Person(one.person().name(), born),
              one.number() != 9,
              born.map(day -> day.plusYears(24)),
              Candidate.Nomination.values()[
                  one.number() % 11 == 0 ? 1 : one.number() % 13 == 0 ? 2 : 0]));
    }
    Optional<Instant> at =
        approved ? Optional.of(Instant.parse("2026-11-21T02:15:00Z")) : Optional.empty();
    return new CandidateListContent(
        Samples.congress("190", Optional.empty()),
        Samples.allFilled().origin().election(),
        1,
        26,
        2,
        candidates,
        at,
        at.orElse(Instant.parse("2026-11-21T01:45:00Z")),
        Samples.MARK);
  }
}
