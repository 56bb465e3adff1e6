package org.kiemphieu.delegate.domain;

/**
 * What was decided on credentials that were contested.
 *
 * @param recognised whether the assembly recognises them; who is not recognised is not convened
 * @param reason what was contested and why it was decided so, in words
 */
public record Credentials(boolean recognised, String reason) {}
