package org.kiemphieu.verify.minutes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.seal.Certificates;

/**
 * A signature in a PDF (ISO 32000-1, 12.8; ETSI EN 319 142-1).
 *
 * @param range offset and length of the two parts signed
 * @param contents CMS (RFC 5652), with zeros behind
 * @param kind the sub-filter
 */
public record PdfSignature(int[] range, byte[] contents, String kind) {

  private static final String TIME_STAMP = "ETSI.RFC3161";
  private static final Map<String, String> DIGESTS =
      Map.of(
          "2.16.840.1.101.3.4.2.1", "SHA-256",
          "2.16.840.1.101.3.4.2.2", "SHA-384",
          "2.16.840.1.101.3.4.2.3", "SHA-512");
  private static final byte[] END = {'%', '%', 'E', 'O', 'F'};

  /** Where what it covers ends. */
  long end() {
    return (long) range[2] + range[3];
  }

  /**
   * Whose signature it is. Throws {@link Malformed} where it does not cover the file as it was, or
   * does not hold.
   */
  X509Certificate signer(byte[] pdf) {
    byte[] covered = covered(pdf);
    try {
      CMSSignedData cms =
          kind.equals(TIME_STAMP)
              ? new CMSSignedData(contents)
              : new CMSSignedData(new CMSProcessableByteArray(covered), contents);
      Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        throw new Malformed("", "not exactly one signer");
      }
      SignerInformation signer = signers.iterator().next();
      if (kind.equals(TIME_STAMP)) {
        stamped(cms, covered);
      }
      for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
        X509Certificate certificate = Certificates.of(holder.getEncoded());
        if (signer.getSID().match(holder)) {
          boolean holds =
              signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
          if (holds) {
            return certificate;
          }
        }
      }
    } catch (CMSException
        | OperatorCreationException
        | TSPException
        | NoSuchAlgorithmException
        | java.io.IOException
        | IllegalArgumentException
        | IllegalStateException
        | ClassCastException
        | NullPointerException fault) {
      throw new Malformed("", "the signature does not hold or cannot be read");
    }
    throw new Malformed("", "the signature does not hold, or its certificate is absent");
  }

  private static void stamped(CMSSignedData cms, byte[] covered)
      throws TSPException, java.io.IOException, NoSuchAlgorithmException {
    TimeStampToken token = new TimeStampToken(cms);
    String digest = DIGESTS.get(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
    byte[] imprint = token.getTimeStampInfo().getMessageImprintDigest();
    if (digest == null
        || !Arrays.equals(imprint, MessageDigest.getInstance(digest).digest(covered))) {
      throw new Malformed("", "the time stamp is of something else");
    }
  }

  /** The bytes signed: the file up to an end of file, but for the signature's own text. */
  private byte[] covered(byte[] pdf) {
    long gap = (long) range[0] + range[1];
    boolean whole =
        range[0] == 0
            && range[1] > 0
            && range[3] > 0
            && gap < range[2]
            && end() <= pdf.length
            && pdf[(int) gap] == '<'
            && pdf[range[2] - 1] == '>';
    for (int i = (int) gap + 1; whole && i < range[2] - 1; i++) {
      whole = Character.digit(pdf[i], 16) >= 0;
    }
    if (!whole || !endsFile(pdf, (int) end())) {
      throw new Malformed("ByteRange", "does not cover the file as it was");
    }
    byte[] covered = Arrays.copyOf(pdf, range[1] + range[3]);
    System.arraycopy(pdf, range[2], covered, range[1], range[3]);
    return covered;
  }

  /** Whether the first {@code length} bytes end as a PDF does. */
  static boolean endsFile(byte[] pdf, int length) {
    int end = length;
    while (end > 0 && (pdf[end - 1] == '\n' || pdf[end - 1] == '\r')) {
      end--;
    }
    return end >= END.length && Arrays.equals(pdf, end - END.length, end, END, 0, END.length);
  }
}
