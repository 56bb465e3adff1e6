package org.kiemphieu.assembly.domain;

/**
 * The election whose elected meet in this assembly: a committee, or an inspection committee.
 *
 * @param assembly code of the assembly that elected them
 * @param election code of the election in it
 */
public record BodyOf(String assembly, String election) {}
