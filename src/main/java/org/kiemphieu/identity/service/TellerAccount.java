package org.kiemphieu.identity.service;

/**
 * A teller's account, as those see it who prepare the count.
 *
 * @param slipUnused whether the password is still the one on the sign-in slip
 */
public record TellerAccount(String username, String displayName, boolean slipUnused) {}
