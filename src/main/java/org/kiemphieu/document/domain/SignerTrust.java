package org.kiemphieu.document.domain;

/** Whether an issuer trusted here stands behind a signer's certificate. */
public enum SignerTrust {
  TRUSTED,
  NOT_TRUSTED,
  /** No issuers are configured, so nobody looked. */
  NOT_CHECKED
}
