package org.kiemphieu.subordinate.service;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kiemphieu.person.MakeUp;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.subordinate.domain.ConsolidatedLine;
import org.kiemphieu.subordinate.domain.ConsolidatedSums;
import org.kiemphieu.subordinate.domain.OfficeLine;
import org.kiemphieu.subordinate.domain.Subordinate;
import org.kiemphieu.subordinate.repository.ElectedRepository;
import org.kiemphieu.subordinate.repository.ElectedRepository.ElectedPerson;
import org.kiemphieu.subordinate.repository.ElectedRepository.Election;
import org.kiemphieu.subordinate.repository.ReportedRepository;
import org.kiemphieu.subordinate.repository.ReportedRepository.Seen;
import org.kiemphieu.subordinate.repository.SubordinateRepository;

/**
 * Adds up what is known of the assemblies below one: the same few queries, however many they are.
 */
@ApplicationScoped
@Transactional
public class Consolidation {

  @Inject Subordinates subordinates;
  @Inject SubordinateRepository repository;
  @Inject ElectedRepository elected;
  @Inject ReportedRepository reported;
  @Inject TargetService targets;

  /**
   * The sums.
   *
   * @param under the assembly below the viewer whose own subordinates these are; none for the
   *     viewer's
   * @param total of all of them
   * @param levels by how far they are below the viewer
   * @param organisations by the assemblies one level below, each with everything below it, and the
   *     congresses that were reported to the one above these, each by itself
   * @param targets those in force for what is below the viewer
   */
  public record Consolidated(
      Optional<Subordinate> under,
      ConsolidatedSums total,
      SortedMap<Integer, ConsolidatedSums> levels,
      List<Branch> organisations,
      Map<Office, TargetService.InForce> targets) {}

  /** A row of its own, by code. */
  public sealed interface Branch {

    String code();

    ConsolidatedSums sums();
  }

  /**
   * An assembly with everything below it.
   *
   * @param below how many assemblies are below it
   */
  public record CountedBranch(Subordinate assembly, int below, ConsolidatedSums sums)
      implements Branch {

    @Override
    public String code() {
      return assembly.code();
    }
  }

  /** A congress that was only reported. */
  public record ReportedBranch(Seen reported, ConsolidatedSums sums) implements Branch {

    @Override
    public String code() {
      return reported.code();
    }
  }

  private record Place(String assembly, Office office, LocalDate day) {}

  /**
   * Adds up.
   *
   * @param under code of an assembly below the viewer, to open its row
   */
  public Consolidated of(String viewer, Optional<String> under) {
    Optional<Subordinate> opened = under.map(code -> subordinates.require(viewer, code).assembly());
    String root = under.orElse(viewer);
    Map<String, Subordinate> assemblies = new LinkedHashMap<>();
    repository.all(root).forEach(one -> assemblies.put(one.code(), one));
    Sums sums = new Sums(assemblies, opened.map(Subordinate::level).orElse(0));
    assemblies.values().forEach(one -> sums.add(one.code(), ConsolidatedLine.of(one)));
    for (Election election : elected.electionsBelow(root)) {
      sums.add(election.assembly(), ConsolidatedLine.of(election.office(), election.line()));
    }
    makeUps(root)
        .forEach(
            (place, makeUp) ->
                sums.add(
                    place.assembly(),
                    ConsolidatedLine.of(place.office(), new OfficeLine(0, 0, 0, makeUp))));
    reported.below(root).stream().filter(one -> !one.countedHere()).forEach(sums::add);
    return new Consolidated(
        opened, sums.total, sums.levels, sums.branches(), targets.forThoseBelow(viewer));
  }

  private Map<Place, MakeUp> makeUps(String root) {
    Map<Place, MakeUp> makeUps = new LinkedHashMap<>();
    elected.below(root).stream()
        .collect(
            groupingBy(
                one -> new Place(one.assembly(), one.office(), one.day()),
                mapping(ElectedPerson::member, toList())))
        .forEach((place, people) -> makeUps.put(place, MakeUp.of(people, place.day())));
    return makeUps;
  }

  /** Sums that grow. */
  private static final class Sums {

    private final Map<String, Subordinate> assemblies;
    private final int levelAbove;
    private final Map<String, ConsolidatedSums> byBranch = new TreeMap<>();
    private final List<ReportedBranch> reported = new ArrayList<>();
    private final SortedMap<Integer, ConsolidatedSums> levels = new TreeMap<>();
    private ConsolidatedSums total = ConsolidatedSums.NONE;

    Sums(Map<String, Subordinate> assemblies, int levelAbove) {
      this.assemblies = assemblies;
      this.levelAbove = levelAbove;
    }

    void add(String code, ConsolidatedLine line) {
      Subordinate assembly = assemblies.get(code);
      // It came below between one query and the next.
      if (assembly == null) {
        return;
      }
      ConsolidatedSums sums = ConsolidatedSums.counted(line);
      add(assembly.level(), sums);
      byBranch.merge(assembly.branch(), sums, ConsolidatedSums::plus);
    }

    void add(Seen seen) {
      ConsolidatedSums sums = ConsolidatedSums.reported(seen.congress().line());
      if (seen.levelAbove() == 0) {
        reported.add(new ReportedBranch(seen, sums));
      } else if (assemblies.containsKey(seen.branch())) {
        byBranch.merge(seen.branch(), sums, ConsolidatedSums::plus);
      } else {
        return;
      }
      add(seen.level(), sums);
    }

    private void add(int level, ConsolidatedSums sums) {
      total = total.plus(sums);
      levels.merge(levelAbove + level, sums, ConsolidatedSums::plus);
    }

    List<Branch> branches() {
      Map<String, Integer> sizes = new TreeMap<>();
      assemblies.values().forEach(one -> sizes.merge(one.branch(), 1, Integer::sum));
      List<Branch> branches = new ArrayList<>(reported);
      for (Subordinate assembly : assemblies.values()) {
        if (assembly.code().equals(assembly.branch())) {
          branches.add(
              new CountedBranch(
                  assembly,
                  sizes.getOrDefault(assembly.code(), 1) - 1,
                  byBranch.getOrDefault(assembly.code(), ConsolidatedSums.NONE)));
        }
      }
      branches.sort(Comparator.comparing(Branch::code));
      return branches;
    }
  }
}
