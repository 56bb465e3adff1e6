package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.Nonce;
import org.kiemphieu.ledger.service.Ledger;
import org.kiemphieu.ledger.service.Moment;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.spreadsheet.domain.SheetRow;
import org.kiemphieu.subordinate.domain.ReportedChecks;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.ReportedReading;
import org.kiemphieu.subordinate.domain.ReportedReading.Read;
import org.kiemphieu.subordinate.domain.ReportedRefusal;
import org.kiemphieu.subordinate.repository.ReportedEntity;
import org.kiemphieu.subordinate.repository.ReportedJson;
import org.kiemphieu.subordinate.repository.ReportedRepository;
import org.kiemphieu.subordinate.repository.ReportedRepository.Seen;
import org.kiemphieu.subordinate.repository.SubordinateRepository;
import org.kiemphieu.version.Version;

/**
 * Congresses below that are not counted here, as their superior's secretariat has them reported:
 * what it says is in its own ledger, and stays apart from what was counted.
 */
@ApplicationScoped
@Transactional
public class ReportedService {

  /** Days are days in Viet Nam, wherever the machine stands. */
  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Inject AssemblyRepository assemblies;
  @Inject SubordinateRepository subordinates;
  @Inject ReportedRepository repository;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /**
   * What is recorded under a code.
   *
   * @param congress nothing where it was withdrawn
   */
  public record Recorded(String code, int version, Optional<ReportedCongress> congress) {}

  /** How a congress in a workbook stands to what is recorded. */
  public enum Standing {
    /** Nothing is recorded under its code, or it was withdrawn. */
    NEW,
    /** The same is recorded. */
    UNCHANGED,
    /** Something else is recorded, which it will supersede. */
    CHANGED,
    /** An assembly below has that code. */
    COUNTED_HERE
  }

  /**
   * A workbook as it was read.
   *
   * @param recorded what was recorded last under each code that was
   * @param countedHere codes of assemblies below
   */
  public record Compared(Read read, Map<String, Recorded> recorded, List<String> countedHere) {

    /** How a congress stands to what is recorded. */
    public Standing standing(ReportedReading.ReadCongress one) {
      if (countedHere.contains(one.code())) {
        return Standing.COUNTED_HERE;
      }
      Optional<ReportedCongress> before =
          Optional.ofNullable(recorded.get(one.code())).flatMap(Recorded::congress);
      if (before.isEmpty()) {
        return Standing.NEW;
      }
      return before.equals(one.congress()) ? Standing.UNCHANGED : Standing.CHANGED;
    }

    /** The version a recording supersedes; 0 for the first. */
    public int version(ReportedReading.ReadCongress one) {
      @Nullable Recorded before = recorded.get(one.code());
      return before == null ? 0 : before.version();
    }
  }

  /** What was reported to an assembly and to all below it, as it is in force. */
  public List<Seen> below(String viewer) {
    return repository.below(viewer);
  }

  /**
   * The same, of which only some is wanted, in order of the keys.
   *
   * @param words part of the organisation, the name or the code; empty for all
   */
  public List<Seen> below(String viewer, String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return repository.below(viewer).stream()
        .filter(seen -> text(seen).toLowerCase(Locale.ROOT).contains(wanted))
        .sorted(Comparator.comparing(Seen::key))
        .toList();
  }

  private static String text(Seen seen) {
    return seen.congress().organisation() + " " + seen.congress().name() + " " + seen.code();
  }

  /** What was reported to an assembly below. Refused alike where there is none, and none below. */
  public Recorded below(String viewer, String reporter, String code) {
    return repository.below(viewer).stream()
        .filter(seen -> seen.reporter().equals(reporter) && seen.code().equals(code))
        .findFirst()
        .map(seen -> new Recorded(code, seen.version(), Optional.of(seen.congress())))
        .orElseThrow(() -> unreported(code));
  }

  /** What was recorded last under a code. Refused when nothing ever was. */
  public Recorded get(String assembly, String code) {
    return recorded(latest(find(assembly).id, code));
  }

  /** Reads a workbook and holds it against what is recorded; nothing is. */
  public Compared read(String assembly, List<SheetRow> rows) {
    long id = find(assembly).id;
    Read read = ReportedReading.of(rows, today());
    Map<String, Recorded> recorded =
        repository.latest(id).stream()
            .map(ReportedService::recorded)
            .collect(Collectors.toMap(Recorded::code, Function.identity()));
    List<String> below = subordinates.all(assembly).stream().map(one -> one.code()).toList();
    return new Compared(read, recorded, below);
  }

  /**
   * Records a congress as it was reported; a later version supersedes it. The same again changes
   * nothing.
   *
   * @param expected version this supersedes; none for the first
   */
  public Recorded record(
      String assembly, String code, ReportedCongress congress, OptionalInt expected) {
    AssemblyEntity reporter =
        assemblies.byCodeForUpdate(assembly).orElseThrow(ReportedService::unknown);
    RefusedException.throwIfAny(ReportedChecks.faults(congress, today()));
    if (subordinates.one(assembly, code).isPresent()) {
      throw new RefusedException(
          Refusal.of(ReportedRefusal.REPORTED_COUNTED_HERE).with("code", code));
    }
    Optional<ReportedEntity> latest = repository.latest(reporter.id, code);
    if (latest.flatMap(ReportedEntity::congress).filter(congress::equals).isPresent()) {
      return recorded(latest.get());
    }
    return add(
        reporter,
        code,
        ReportedJson.write(congress),
        latest,
        expected,
        Command.RECORD_REPORTED_CONGRESS);
  }

  /**
   * What was recorded counts no more: it was a mistake, or the congress is counted here after all.
   * The same again changes nothing.
   *
   * @param expected version this supersedes
   */
  public Recorded withdraw(String assembly, String code, OptionalInt expected) {
    AssemblyEntity reporter =
        assemblies.byCodeForUpdate(assembly).orElseThrow(ReportedService::unknown);
    ReportedEntity latest = latest(reporter.id, code);
    return latest.content == null
        ? recorded(latest)
        : add(
            reporter,
            code,
            null,
            Optional.of(latest),
            expected,
            Command.WITHDRAW_REPORTED_CONGRESS);
  }

  private Recorded add(
      AssemblyEntity reporter,
      String code,
      @Nullable String content,
      Optional<ReportedEntity> latest,
      OptionalInt expected,
      Command command) {
    int version = latest.map(before -> before.version).orElse(0);
    Version.check(version, expected).ifPresent(RefusedException::raise);
    ReportedEntity entity = new ReportedEntity();
    entity.assemblyId = reporter.id;
    entity.code = code;
    entity.version = version + 1;
    entity.content = content;
    entity.nonce = Nonce.random();
    entity.recordedBy = currentActor.get().username();
    entity.recordedAt = moment.instant();
    repository.persist(entity);
    ledger.append(
        reporter.id,
        command,
        ReportedRecords.subject(code),
        latest.map(ReportedRecords::members).orElse(Map.of()),
        ReportedRecords.members(entity));
    return recorded(entity);
  }

  private ReportedEntity latest(long assemblyId, String code) {
    return repository.latest(assemblyId, code).orElseThrow(() -> unreported(code));
  }

  private static RefusedException unreported(String code) {
    return new RefusedException(Refusal.of(ReportedRefusal.REPORTED_UNKNOWN).with("code", code));
  }

  private static Recorded recorded(ReportedEntity entity) {
    return new Recorded(entity.code, entity.version, entity.congress());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(moment.instant(), VIET_NAM);
  }

  private AssemblyEntity find(String code) {
    return assemblies.byCode(code).orElseThrow(ReportedService::unknown);
  }

  private static RefusedException unknown() {
    return new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN));
  }
}
