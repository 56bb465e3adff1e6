package org.kiemphieu.identity.domain;

/**
 * Who is asking.
 *
 * @param username the account, the subject of an outside issuer's token, or {@code display:} and
 *     the name of a display
 * @param role what the person is in the assembly
 * @param assembly code of the assembly the token is for; empty for an administrator
 */
public record Actor(String username, Role role, String assembly) {}
