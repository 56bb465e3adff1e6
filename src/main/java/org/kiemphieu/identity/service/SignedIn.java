package org.kiemphieu.identity.service;

import org.kiemphieu.identity.domain.Actor;

/**
 * Somebody has signed in, or goes on being signed in.
 *
 * @param secondFactorNeeded whether the session can do nothing but enrol a second factor
 */
public record SignedIn(
    Actor actor, Token token, Sessions.Open session, boolean secondFactorNeeded) {}
