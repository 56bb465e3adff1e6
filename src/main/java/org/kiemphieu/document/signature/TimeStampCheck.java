package org.kiemphieu.document.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** Whether a time-stamp token (RFC 3161) holds. */
final class TimeStampCheck {

  private TimeStampCheck() {}

  /**
   * Whether a token was made of some data, by the certificate it names and brings.
   *
   * @param data in parts, one after the other
   */
  static boolean holds(TimeStampToken token, byte[]... data) {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
      for (byte[] part : data) {
        digest.update(part);
      }
      if (!Arrays.equals(digest.digest(), token.getTimeStampInfo().getMessageImprintDigest())) {
        return false;
      }
      verify(token);
      return true;
    } catch (GeneralSecurityException | OperatorCreationException | IOException | TSPException e) {
      return false;
    }
  }

  /**
   * Verifies the signature of a token.
   *
   * @throws TSPException when it does not hold
   * @throws IOException when the token brings no certificate of its signer
   */
  static void verify(TimeStampToken token)
      throws IOException, TSPException, OperatorCreationException, GeneralSecurityException {
    Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
    if (signers.isEmpty()) {
      throw new IOException("no certificate in the time stamp");
    }
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signers.iterator().next()));
  }
}
