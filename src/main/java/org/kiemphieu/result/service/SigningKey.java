package org.kiemphieu.result.service;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The service's key with the certificate that goes with it.
 *
 * @param key RSA or P-256
 * @param certificate of that key
 * @param chain the certificate first, then its issuers as far as the store has them
 * @param development whether the service made it for itself, so that nobody need trust it
 */
public record SigningKey(
    PrivateKey key, X509Certificate certificate, List<X509Certificate> chain, boolean development) {

  public SigningKey {
    chain = List.copyOf(chain);
  }
}
