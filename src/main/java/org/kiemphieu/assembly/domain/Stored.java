package org.kiemphieu.assembly.domain;

/**
 * What is stored, with its version.
 *
 * @param value what is stored
 * @param version its version, from 1; a change must name it
 */
public record Stored<T>(T value, int version) {}
