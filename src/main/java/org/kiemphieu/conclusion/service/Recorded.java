package org.kiemphieu.conclusion.service;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.Complaint;
import org.kiemphieu.conclusion.domain.Finding;
import org.kiemphieu.conclusion.domain.HolidayYear;
import org.kiemphieu.conclusion.domain.SealStep;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.conclusion.repository.ConclusionStepEntity;
import org.kiemphieu.conclusion.repository.StepJson;
import org.kiemphieu.identity.domain.Command;

/** Everything recorded after an assembly, read from its steps. */
final class Recorded {

  static final String CLOSING = "closing";
  private static final String HOLIDAYS = "holidays/";
  private static final String COMPLAINTS = "complaints/";
  private static final String SEALS = "seals/";
  private static final String ELECTIONS = "elections/";
  private static final String APPROVAL = "/approval-of-superior";

  /** Steps by subject, each subject's in order. */
  private final SortedMap<String, List<ConclusionStepEntity>> steps = new TreeMap<>();

  Recorded(List<ConclusionStepEntity> all) {
    for (ConclusionStepEntity step : all) {
      steps.computeIfAbsent(step.subject, subject -> new ArrayList<>()).add(step);
    }
  }

  /**
   * Something recorded.
   *
   * @param version of it, for the next change
   */
  record Versioned<T>(T said, int version, String by, Instant at) {}

  /** A complaint with the latest finding on it. */
  record ComplaintFile(Complaint complaint, Optional<Finding> finding, int version) {}

  static String complaint(String code) {
    return COMPLAINTS + code;
  }

  static String seal(String code) {
    return SEALS + code;
  }

  static String holidays(int year) {
    return HOLIDAYS + year;
  }

  static String approval(String election) {
    return ELECTIONS + election + APPROVAL;
  }

  /** The steps about a subject, in order. */
  List<ConclusionStepEntity> about(String subject) {
    return steps.getOrDefault(subject, List.of());
  }

  /** The latest step of a command about a subject. */
  Optional<ConclusionStepEntity> latest(String subject, Command command) {
    return about(subject).stream().filter(step -> step.command == command).reduce((a, b) -> b);
  }

  /** How many steps there are about a subject: its version. */
  int version(String subject) {
    return about(subject).size();
  }

  /** What was recorded last about the closing, a closing taken back among it. */
  Optional<Versioned<Closing>> closing() {
    return latest(CLOSING, Command.CLOSE_ASSEMBLY).map(step -> versioned(step, Closing.class));
  }

  /** The closing that stands. */
  Optional<Versioned<Closing>> closed() {
    return closing().filter(one -> one.said().closes());
  }

  /** The holidays entered for this assembly, by year. */
  Map<Integer, HolidayYear> holidays() {
    Map<Integer, HolidayYear> years = new LinkedHashMap<>();
    steps.forEach(
        (subject, about) -> {
          if (subject.startsWith(HOLIDAYS)) {
            HolidayYear year =
                StepJson.read(about.get(about.size() - 1).content, HolidayYear.class);
            years.put(year.year(), year);
          }
        });
    return years;
  }

  /** The complaints by their codes. */
  SortedMap<String, ComplaintFile> complaints() {
    SortedMap<String, ComplaintFile> files = new TreeMap<>();
    steps.keySet().stream()
        .filter(subject -> subject.startsWith(COMPLAINTS))
        .forEach(subject -> files.put(subject.substring(COMPLAINTS.length()), filed(subject)));
    return files;
  }

  /** The complaint with this code. */
  Optional<ComplaintFile> complaintFile(String code) {
    String subject = complaint(code);
    return steps.containsKey(subject) ? Optional.of(filed(subject)) : Optional.empty();
  }

  /** The package with this code. */
  Optional<SealedPackage> sealedPackage(String code) {
    return Optional.ofNullable(steps.get(seal(code))).map(about -> sealedPackage(code, about));
  }

  private ComplaintFile filed(String subject) {
    Complaint complaint =
        StepJson.read(
            latest(subject, Command.RECORD_COMPLAINT).orElseThrow().content, Complaint.class);
    Optional<Finding> finding =
        latest(subject, Command.RECORD_FINDING)
            .map(step -> StepJson.read(step.content, Finding.class));
    return new ComplaintFile(complaint, finding, version(subject));
  }

  /** The packages of ballots by their codes. */
  SortedMap<String, SealedPackage> packages() {
    SortedMap<String, SealedPackage> packages = new TreeMap<>();
    steps.forEach(
        (subject, about) -> {
          if (subject.startsWith(SEALS)) {
            String code = subject.substring(SEALS.length());
            packages.put(code, sealedPackage(code, about));
          }
        });
    return packages;
  }

  private static SealedPackage sealedPackage(String code, List<ConclusionStepEntity> about) {
    return new SealedPackage(code, about.stream().map(Recorded::sealStep).toList());
  }

  private static SealStep sealStep(ConclusionStepEntity step) {
    Class<? extends SealStep> kind =
        switch (step.command) {
          case SEAL_BALLOTS -> SealStep.Sealing.class;
          case TAKE_OVER_BALLOTS -> SealStep.Handover.class;
          case UNSEAL_BALLOTS -> SealStep.Unsealing.class;
          case DESTROY_BALLOTS -> SealStep.Destruction.class;
          default -> throw new IllegalStateException("no step of a package: " + step.command);
        };
    return StepJson.read(step.content, kind);
  }

  /** What the superior committee decided last, by election. */
  SortedMap<String, Versioned<SuperiorDecision>> decisions() {
    SortedMap<String, Versioned<SuperiorDecision>> decisions = new TreeMap<>();
    steps.forEach(
        (subject, about) -> {
          if (subject.startsWith(ELECTIONS)) {
            decisions.put(
                subject.substring(ELECTIONS.length(), subject.length() - APPROVAL.length()),
                versioned(about.get(about.size() - 1), SuperiorDecision.class));
          }
        });
    return decisions;
  }

  private static <T> Versioned<T> versioned(ConclusionStepEntity step, Class<T> type) {
    return new Versioned<>(StepJson.read(step.content, type), step.version, step.actor, step.at);
  }
}
