package org.kiemphieu.example;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.service.AssemblyService;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.BatchState;
import org.kiemphieu.batch.domain.KeyedSheet;
import org.kiemphieu.batch.domain.ReadingKey;
import org.kiemphieu.batch.service.BatchService;
import org.kiemphieu.batch.service.ReadingService;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.CandidateListService;
import org.kiemphieu.election.service.CountingBoardService;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.VotingService;
import org.kiemphieu.example.ExamplePapers.Paper;
import org.kiemphieu.identity.domain.Membership;
import org.kiemphieu.identity.service.AccountService;
import org.kiemphieu.identity.service.ActingAs;
import org.kiemphieu.regulation.AssemblyKind;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.Office;

/**
 * A congress of provincial agencies: 299 delegates, 26 seats, 29 candidates, all invented. Four of
 * its six batches are keyed by two tellers, with slips and doubtful papers for the head teller; two
 * are left to be keyed.
 */
@ApplicationScoped
public class ExampleElection {

  static final RoundKey ROUND = new RoundKey(ExampleAccounts.ASSEMBLY, "ban-chap-hanh", 1);

  /** The one count of it. */
  static final CountKey COUNT = new CountKey(ROUND, 1);

  private static final int CONVENED = 300;
  private static final int PAPERS = 299;
  private static final int SEATS = 26;
  private static final int SHEETS_PER_BATCH = 50;
  private static final int BATCHES_KEYED = 4;

  /** Papers of which the second teller misses a strike-out, counted from the first in the box. */
  private static final List<Integer> SLIPS = List.of(12, 77, 163);

  @Inject AccountService accounts;
  @Inject AssemblyService assemblies;
  @Inject ElectionService elections;
  @Inject CountingBoardService boards;
  @Inject CandidateListService lists;
  @Inject VotingService voting;
  @Inject BatchService batches;
  @Inject ReadingService readings;

  /** Loads the example, or what an interrupted start left of it to load. */
  void load() {
    boolean begun = assemblies.exists(ExampleAccounts.ASSEMBLY);
    if (begun && isLoaded()) {
      return;
    }
    if (!begun && accounts.list().stream().anyMatch(account -> !account.administrator())) {
      throw new IllegalStateException(
          "Đã có tài khoản thật: không nạp ví dụ. / There are real accounts: the example, whose"
              + " passwords are public, is not loaded.");
    }
    ActingAs.run(ExampleAccounts.SECRETARIAT.actor(), this::setUp);
    ActingAs.run(ExampleAccounts.LOADER, this::createAccounts);
    ActingAs.run(ExampleAccounts.PRESIDIUM.actor(), () -> voting.approve(ROUND, 1, List.of()));
    ActingAs.run(ExampleAccounts.HEAD_TELLER.actor(), this::openBox);
    List<Paper> papers = papers();
    for (int batch = 1; batch <= BATCHES_KEYED; batch++) {
      List<Paper> stack = stack(papers, batch);
      read(ExampleAccounts.FIRST_TELLER, batch, stack);
      read(ExampleAccounts.SECOND_TELLER, batch, withSlips(stack, batch));
    }
  }

  private void createAccounts() {
    for (ExampleAccounts.ExampleAccount account : ExampleAccounts.ALL) {
      accounts.put(
          account.username(),
          account.displayName(),
          ExampleAccounts.PASSWORD,
          List.of(new Membership(ExampleAccounts.ASSEMBLY, account.role())),
          OptionalInt.empty());
    }
  }

  private boolean isLoaded() {
    return batches.all(COUNT).stream()
            .filter(batch -> !(batch.state() instanceof BatchState.BeingRead))
            .count()
        >= BATCHES_KEYED;
  }

  /** The papers of the batches left to be keyed, by batch number. */
  static Map<Integer, List<Paper>> left() {
    List<Paper> papers = papers();
    return Map.of(5, stack(papers, 5), 6, stack(papers, 6));
  }

  private static List<Paper> papers() {
    return ExamplePapers.all(PAPERS, ExampleNames.candidates().size(), SEATS);
  }

  private void setUp() {
    assemblies.setUp(
        ExampleAccounts.ASSEMBLY,
        new AssemblySettings(
            "Đảng bộ các cơ quan tỉnh (ví dụ hư cấu)",
            "Tỉnh ủy (ví dụ hư cấu)",
            "Đại hội đại biểu Đảng bộ các cơ quan tỉnh lần thứ I (ví dụ hư cấu)",
            "2025-2030",
            "Hội trường tỉnh",
            Optional.of(LocalDate.of(2025, 7, 15)),
            AssemblyKind.DELEGATE_CONGRESS,
            "190",
            Optional.empty(),
            2),
        OptionalInt.empty());
    Deduction absent =
        new Deduction(Deduction.Kind.DELEGATE_NOT_REPLACED, 1, "Ốm, không có đại biểu dự khuyết");
    assemblies.recordAttendance(
        ExampleAccounts.ASSEMBLY,
        new Attendance(new Base(CONVENED, List.of(absent)), PAPERS),
        OptionalInt.empty());
    elections.setUp(
        ROUND.assembly(),
        ROUND.election(),
        new ElectionSettings(
            Office.EXECUTIVE_COMMITTEE,
            "Bầu Ban Chấp hành Đảng bộ các cơ quan tỉnh, nhiệm kỳ 2025-2030",
            SEATS),
        OptionalInt.empty());
    boards.appoint(ROUND.assembly(), ROUND.election(), ExampleNames.board(), OptionalInt.empty());
    List<Candidate> candidates = ExampleNames.candidates();
    lists.propose(ROUND, candidates, OptionalInt.empty());
  }

  private void openBox() {
    voting.issue(ROUND, PAPERS);
    voting.collect(ROUND, PAPERS);
    int left = PAPERS;
    for (int batch = 1; left > 0; batch++) {
      int sheets = Math.min(left, SHEETS_PER_BATCH);
      batches.declare(new BatchKey(COUNT, batch), sheets, OptionalInt.empty());
      left -= sheets;
    }
  }

  private void read(ExampleAccounts.ExampleAccount teller, int batch, List<Paper> stack) {
    ActingAs.run(
        teller.actor(),
        () -> {
          ReadingService.ReadingContent begun =
              readings.begin(new BatchKey(COUNT, batch)).content();
          if (begun.complete()) {
            return;
          }
          ReadingKey reading = begun.key();
          List<KeyedSheet> sheets = new ArrayList<>();
          for (Paper paper : stack) {
            sheets.add(paper.keyed(sheets.size() + 1));
          }
          readings.key(reading, sheets);
          readings.complete(reading, sheets.size());
        });
  }

  private static List<Paper> stack(List<Paper> papers, int batch) {
    int from = (batch - 1) * SHEETS_PER_BATCH;
    return papers.subList(from, Math.min(from + SHEETS_PER_BATCH, papers.size()));
  }

  private static List<Paper> withSlips(List<Paper> stack, int batch) {
    List<Paper> read = new ArrayList<>(stack);
    for (int slip : SLIPS) {
      int place = slip - (batch - 1) * SHEETS_PER_BATCH;
      if (place >= 0 && place < read.size()) {
        read.set(place, read.get(place).withLastStrikeMissed());
      }
    }
    return read;
  }
}
