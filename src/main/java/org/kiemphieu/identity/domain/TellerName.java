package org.kiemphieu.identity.domain;

/**
 * A teller who is to get a sign-in slip.
 *
 * @param username of the account
 * @param displayName the person's name
 */
public record TellerName(String username, String displayName) {}
