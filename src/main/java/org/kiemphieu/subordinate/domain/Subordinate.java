package org.kiemphieu.subordinate.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.kiemphieu.regulation.AssemblyKind;

/**
 * An assembly as one above it sees it.
 *
 * @param level how far below: 1 for those that named the viewer
 * @param branch code of the assembly one level below the viewer through which this one is seen
 * @param elections how many there are
 * @param confirmed how many of them have their present round confirmed
 */
public record Subordinate(
    String code,
    int level,
    String branch,
    String organisation,
    String name,
    AssemblyKind kind,
    Optional<LocalDate> heldOn,
    CongressState state,
    Turnout turnout,
    int elections,
    int confirmed) {}
