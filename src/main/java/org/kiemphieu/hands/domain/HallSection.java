package org.kiemphieu.hands.domain;

/**
 * A part of the hall in which one teller counts.
 *
 * @param code names it in paths
 * @param name what people call it
 * @param seated official members or delegates who sit there
 */
public record HallSection(String code, String name, int seated) {}
