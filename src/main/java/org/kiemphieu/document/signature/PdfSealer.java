package org.kiemphieu.document.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Signs a PDF: PAdES baseline T where an authority stamps the time, otherwise baseline B. The
 * signature is invisible: how the pages look does not change.
 */
public final class PdfSealer {

  private static final Logger LOG = Logger.getLogger(PdfSealer.class);

  /** Room for the signature, the certificates and a time stamp with those of its authority. */
  private static final int CONTENT_BYTES = 24 * 1024;

  private final PrivateKey key;
  private final List<X509Certificate> chain;

  /**
   * Signs with a key.
   *
   * @param key RSA or P-256
   * @param chain the key's certificate first, then its issuers as far as known
   */
  public PdfSealer(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = List.copyOf(chain);
  }

  /**
   * Signs {@code pdf}. Where the authority gives no time stamp the document is signed without one:
   * to sign must not depend on the network.
   *
   * @param authority asked for the time stamp, if there is one
   */
  public SealedPdf seal(byte[] pdf, SealDetails details, Optional<TimeStampAuthority> authority) {
    byte[] withField = withField(pdf, details);
    if (authority.isPresent()) {
      try {
        return new SealedPdf(sign(withField, details, authority.get()), true);
      } catch (DSSException e) {
        LOG.warnf(
            "Không lấy được dấu thời gian, ký không có dấu thời gian / no time stamp, signed without"
                + " one: %s",
            e.getMessage());
      }
    }
    return new SealedPdf(sign(withField, details, null), false);
  }

  private static byte[] withField(byte[] pdf, SealDetails details) {
    SignatureFieldParameters field = new SignatureFieldParameters();
    field.setFieldId(details.field());
    DSSDocument document = new InMemoryDocument(pdf);
    return DSSUtils.toByteArray(
        new PAdESService(DssSettings.offline()).addNewSignatureField(document, field));
  }

  private byte[] sign(byte[] pdf, SealDetails details, @Nullable TimeStampAuthority authority) {
    PAdESService service = new PAdESService(DssSettings.offline());
    if (authority != null) {
      service.setTspSource(new DssTimeStampSource(authority));
    }
    PAdESSignatureParameters parameters = parameters(details, authority != null);
    DSSDocument document = new InMemoryDocument(pdf);
    byte[] signed = sign(service.getDataToSign(document, parameters).getBytes());
    SignatureValue value =
        new SignatureValue(
            SignatureAlgorithm.getAlgorithm(
                parameters.getEncryptionAlgorithm(), DigestAlgorithm.SHA256),
            signed);
    return DSSUtils.toByteArray(service.signDocument(document, parameters, value));
  }

  private PAdESSignatureParameters parameters(SealDetails details, boolean timeStamp) {
    PAdESSignatureParameters parameters = new PAdESSignatureParameters();
    parameters.setSigningCertificate(new CertificateToken(chain.get(0)));
    parameters.setCertificateChain(chain.stream().map(CertificateToken::new).toList());
    parameters.setSignatureLevel(
        timeStamp ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
    parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
    parameters.bLevel().setSigningDate(Date.from(details.at()));
    parameters.setReason(details.reason());
    parameters.setLocation(details.location());
    parameters.setContentSize(CONTENT_BYTES);
    parameters.getImageParameters().getFieldParameters().setFieldId(details.field());
    return parameters;
  }

  private byte[] sign(byte[] data) {
    try {
      Signature signature =
          Signature.getInstance(key instanceof ECPrivateKey ? "SHA256withECDSA" : "SHA256withRSA");
      signature.initSign(key);
      signature.update(data);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the minutes cannot be signed", e);
    }
  }
}
