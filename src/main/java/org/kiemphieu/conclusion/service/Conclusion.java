package org.kiemphieu.conclusion.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.domain.ComplaintState;
import org.kiemphieu.conclusion.domain.Deadline;
import org.kiemphieu.conclusion.domain.Due;
import org.kiemphieu.conclusion.domain.SealedPackage;
import org.kiemphieu.conclusion.domain.SuperiorDecision;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.result.service.ElectedPeople;

/**
 * What follows an assembly, at a glance.
 *
 * @param today in Viet Nam, by the service's clock
 * @param complaints by their codes
 * @param elections every election, in the order they were set up
 * @param packages by their codes
 * @param due what is still to be done, or may be done now
 * @param regulation in force
 */
public record Conclusion(
    LocalDate today,
    ClosingLine closing,
    List<ComplaintLine> complaints,
    List<ElectionLine> elections,
    List<PackageLine> packages,
    List<Due> due,
    Regulation regulation) {

  public Conclusion {
    complaints = List.copyOf(complaints);
    elections = List.copyOf(elections);
    packages = List.copyOf(packages);
    due = List.copyOf(due);
  }

  /**
   * The closing.
   *
   * @param version 0 while nothing was recorded
   * @param closing what was recorded last; it may be that a closing was taken back
   * @param deadline of complaints, while a closing stands
   */
  public record ClosingLine(
      int version, Optional<Closing> closing, Optional<By> by, Optional<Deadline> deadline) {}

  /** By whom something was recorded, and when. */
  public record By(String username, Instant at) {}

  /** A complaint and where it stands. */
  public record ComplaintLine(String code, int version, ComplaintState state) {}

  /**
   * An election with what the superior committee decided.
   *
   * @param version of the decision; 0 while there is none
   * @param elected by its confirmed results
   */
  public record ElectionLine(
      String code,
      String title,
      int version,
      Optional<SuperiorDecision> decision,
      Optional<By> by,
      ElectedPeople.Elected elected) {}

  /**
   * A package of ballots.
   *
   * @param keptUntil last day it has to be kept; none while that is not known
   * @param destroyableFrom first day on which time does not forbid to destroy it, where known
   * @param complaints open complaints that need it
   */
  public record PackageLine(
      SealedPackage sealed,
      int version,
      Optional<LocalDate> keptUntil,
      Optional<LocalDate> destroyableFrom,
      List<String> complaints) {
    public PackageLine {
      complaints = List.copyOf(complaints);
    }
  }
}
