package org.kiemphieu.identity.service;

import java.time.Instant;

/**
 * An issued token.
 *
 * @param text the compact JWT
 * @param expiresAt from when it is refused
 */
public record Token(String text, Instant expiresAt) {

  /** Without the token itself: this may reach a log. */
  @Override
  public String toString() {
    return "Token until " + expiresAt;
  }
}
