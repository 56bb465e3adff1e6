package org.kiemphieu.conclusion.domain;

/**
 * Somebody elected, as the ballot named them.
 *
 * @param round ordinal of the round
 * @param number on that round's ballot
 */
public record Elected(int round, int number) {}
