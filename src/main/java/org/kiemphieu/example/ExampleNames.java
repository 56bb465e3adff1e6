package org.kiemphieu.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.election.domain.CountingBoard;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.CandidateOrder;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** Invented people. Whoever has such a name has nothing to do with the example. */
final class ExampleNames {

  private static final List<String> CANDIDATES =
      List.of(
          "Nguyễn Thị Minh An",
          "Lê Quang Ánh",
          "Trần Quốc Bảo",
          "Phạm Thị Bích",
          "Đỗ Hữu Cường",
          "Vũ Thị Dung",
          "Hoàng Tiến Dũng",
          "Bùi Văn Đạt",
          "Đặng Hải Đăng",
          "Ngô Minh Đức",
          "Phan Thị Hà",
          "Nguyễn Thanh Hải",
          "Trịnh Thu Hằng",
          "Lý Trung Hiếu",
          "Dương Thị Hoa",
          "Mai Xuân Hòa",
          "Cao Mạnh Hùng",
          "Nguyễn Thị Lan Hương",
          "Tạ Đình Khánh",
          "Hồ Thị Kim",
          "Lương Bảo Lâm",
          "Nguyễn Hoài Nam",
          "Đinh Thị Nga",
          "Võ Hồng Phúc",
          "Chu Thế Quân",
          "Hà Thị Thảo",
          "Nguyễn Đức Thắng",
          "Trương Công Tuấn",
          "Lâm Thị Yến");

  private static final List<String> TELLERS =
      List.of("Kiều Văn Thước", "Quách Thị Sổ", "Nghiêm Văn Đếm", "La Thị Phiếu", "Thái Văn Hòm");

  private static final LocalDate FIRST_ADMISSION = LocalDate.of(1995, 2, 3);

  private ExampleNames() {}

  /** The list in its legal order, numbered from 1. */
  static List<Candidate> candidates() {
    List<Candidate> unordered = new ArrayList<>();
    for (int i = 0; i < CANDIDATES.size(); i++) {
      unordered.add(
          new Candidate(
              i + 1,
              person(CANDIDATES.get(i)),
              true,
              Optional.of(FIRST_ADMISSION.plusYears(i % 20)),
              Candidate.Nomination.CONVENING_COMMITTEE));
    }
    unordered.sort(
        CandidateOrder.INSTANCE.thenComparing(Comparator.comparingInt(Candidate::number)));
    List<Candidate> ordered = new ArrayList<>();
    for (Candidate candidate : unordered) {
      ordered.add(
          new Candidate(
              ordered.size() + 1,
              candidate.person(),
              true,
              candidate.memberSince(),
              candidate.nomination()));
    }
    return ordered;
  }

  /** The counting board; the first is its head. */
  static CountingBoard board() {
    List<CountingBoard.Member> members = new ArrayList<>();
    for (String name : TELLERS) {
      members.add(new CountingBoard.Member(person(name), members.isEmpty()));
    }
    return new CountingBoard(members);
  }

  private static Person person(String name) {
    return new Person(new PersonName(name), Optional.empty());
  }
}
