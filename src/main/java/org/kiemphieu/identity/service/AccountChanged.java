package org.kiemphieu.identity.service;

import java.util.List;
import org.kiemphieu.identity.domain.Membership;

/**
 * An account was created or changed; told within the transaction, so that every assembly the
 * account had or has a duty in can keep it on record.
 *
 * @param username the account
 * @param before duties it had
 * @param after duties it has now
 * @param passwordSet whether its password was set, by which somebody else can act under its name
 */
public record AccountChanged(
    String username, List<Membership> before, List<Membership> after, boolean passwordSet) {}
