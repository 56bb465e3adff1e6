package org.kiemphieu.regulation;

import java.util.List;
import java.util.Optional;

/**
 * An office and who stands for it, before the assembly approves the list.
 *
 * @param kind what sort of assembly elects
 * @param office what is to be filled
 * @param candidates the names in ballot order
 * @param body from among whom they come, where it is known which body that is
 */
public record OfficeProposal(
    AssemblyKind kind, Office office, List<Candidate> candidates, Optional<Body> body) {

  public OfficeProposal {
    candidates = List.copyOf(candidates);
  }

  /**
   * The body from among which the office is filled.
   *
   * @param title of its election, or its name
   * @param members those elected to it; nothing while its election is not over
   */
  public record Body(String title, Optional<List<Person>> members) {}
}
