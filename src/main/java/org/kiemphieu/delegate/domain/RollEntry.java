package org.kiemphieu.delegate.domain;

import java.util.Optional;

/**
 * One line of the roll as it stands.
 *
 * @param code the delegate's code, such as the number of the card
 * @param delegate who
 * @param version of the delegate's data, from 1
 * @param withdrawn why taken off the roll, when that was done
 * @param presence where
 * @param presenceVersion 0 while nothing was recorded
 * @param credentials what was decided on them, when they were contested
 * @param credentialsVersion 0 while they are not contested
 */
public record RollEntry(
    String code,
    Delegate delegate,
    int version,
    Optional<String> withdrawn,
    Presence presence,
    int presenceVersion,
    Optional<Credentials> credentials,
    int credentialsVersion) {

  /** Somebody put on the roll of whom nothing else is recorded. */
  public static RollEntry of(String code, Delegate delegate) {
    return new RollEntry(
        code, delegate, 1, Optional.empty(), new Presence.NotYetArrived(), 0, Optional.empty(), 0);
  }

  /** On the roll, with credentials that nobody contests or that were recognised. */
  public boolean stands() {
    return withdrawn.isEmpty() && credentials.map(Credentials::recognised).orElse(true);
  }

  /** Whether counted among those convened: probationary members and alternates are not. */
  public boolean convened() {
    return stands() && delegate.kind() == DelegateKind.OFFICIAL;
  }

  /** Whether able to take the place of an official delegate. */
  public boolean canReplace() {
    return stands() && delegate.kind() == DelegateKind.ALTERNATE;
  }

  /** The same with other data of the delegate, back on the roll. */
  public RollEntry with(Delegate changed) {
    return new RollEntry(
        code,
        changed,
        version + 1,
        Optional.empty(),
        presence,
        presenceVersion,
        credentials,
        credentialsVersion);
  }

  /** The same taken off the roll. */
  public RollEntry withdrawn(String reason) {
    return new RollEntry(
        code,
        delegate,
        version + 1,
        Optional.of(reason),
        presence,
        presenceVersion,
        credentials,
        credentialsVersion);
  }

  /** The same with another presence. */
  public RollEntry with(Presence changed) {
    return new RollEntry(
        code,
        delegate,
        version,
        withdrawn,
        changed,
        presenceVersion + 1,
        credentials,
        credentialsVersion);
  }

  /** The same with a decision on its credentials. */
  public RollEntry with(Credentials decided) {
    return new RollEntry(
        code,
        delegate,
        version,
        withdrawn,
        presence,
        presenceVersion,
        Optional.of(decided),
        credentialsVersion + 1);
  }
}
