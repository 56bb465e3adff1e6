package org.kiemphieu.refusal;

/** The sorts of refusal; the HTTP room gives each its status. */
public enum RefusalKind {
  /** The request cannot be read as what it claims to be. */
  MALFORMED,
  /** Nobody is signed in, or the token is not valid any more. */
  UNAUTHENTICATED,
  /** The person signed in may not do this. */
  FORBIDDEN,
  /** There is no such thing, or none that this person may see. */
  NOT_FOUND,
  /** The thing exists, and its state does not allow the command. */
  OUT_OF_STATE,
  /**
   * What is stored has changed since the client read it, or the client did not say what it read.
   */
  STALE,
  /** The request is larger than the service takes. */
  TOO_LARGE,
  /** The client sends a kind of content or asks for a method the resource does not have. */
  UNSUPPORTED,
  /** Asked too often; the argument {@code seconds} says when it may be asked again. */
  TOO_OFTEN,
  /** The content is readable and breaks a rule. */
  BREAKS_RULE,
  /** What the service needs is away for the moment; to be sent again in a few seconds. */
  UNAVAILABLE,
  /** The service failed; nothing was done. */
  FAILURE
}
