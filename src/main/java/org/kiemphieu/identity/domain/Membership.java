package org.kiemphieu.identity.domain;

/**
 * What an account is in one assembly.
 *
 * @param assembly code of the assembly
 * @param role never {@link Role#ADMINISTRATOR} or {@link Role#DISPLAY}
 */
public record Membership(String assembly, Role role) {}
