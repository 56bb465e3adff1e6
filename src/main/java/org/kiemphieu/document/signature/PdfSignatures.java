package org.kiemphieu.document.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiemphieu.document.domain.MinutesSignature;

/** Who signed a PDF. Only for documents that passed {@link AppendedUpdates}. */
final class PdfSignatures {

  private static final Set<DigestAlgorithm> STRONG =
      Set.of(
          DigestAlgorithm.SHA256,
          DigestAlgorithm.SHA384,
          DigestAlgorithm.SHA512,
          DigestAlgorithm.SHA3_256,
          DigestAlgorithm.SHA3_384,
          DigestAlgorithm.SHA3_512);

  private static final int LEAST_RSA_BITS = 2048;
  private static final int LEAST_CURVE_BITS = 256;

  private final InMemoryDocument document;
  private final TrustedIssuers trusted;
  private final PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
  private final List<PAdESSignature> signatures = new ArrayList<>();

  PdfSignatures(byte[] pdf, TrustedIssuers trusted) {
    this.document = new InMemoryDocument(pdf);
    this.trusted = trusted;
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    // Pages are compared by what stands in them; to paint them would take long and needs fonts.
    differences.setMaximalPagesAmountForVisualComparison(0);
    factory.setPdfDifferencesFinder(differences);
    PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(document);
    analyzer.setPdfObjFactory(factory);
    analyzer.setCertificateVerifier(DssSettings.offline());
    for (AdvancedSignature signature : analyzer.getSignatures()) {
      signatures.add((PAdESSignature) signature);
    }
    signatures.sort(Comparator.comparingLong(PdfSignatures::covers));
  }

  /** Every signature, the earliest first. */
  List<MinutesSignature> all() {
    return signatures.stream().map(this::read).toList();
  }

  /** Names of the fields of signatures by algorithms or keys that do not protect any more. */
  Set<String> weak() {
    return signatures.stream()
        .filter(PdfSignatures::isWeak)
        .map(PdfSignatures::field)
        .collect(Collectors.toSet());
  }

  /**
   * Whether the signature library too finds nothing after a signature but signatures.
   *
   * @param field the signature's field
   */
  boolean onlySignaturesSince(String field) {
    for (PAdESSignature signature : signatures) {
      if (field(signature).equals(field)) {
        factory
            .newPAdESSignatureService()
            .analyzePdfModifications(document, List.of((AdvancedSignature) signature), null);
        PdfObjectModifications found =
            signature.getPdfRevision().getModificationDetection().getObjectModifications();
        return found.getUndefinedChanges().isEmpty() && found.getAnnotCreationChanges().isEmpty();
      }
    }
    return false;
  }

  private static String field(PAdESSignature signature) {
    return signature.getPdfRevision().getFields().get(0).getFieldName();
  }

  private static long covers(PAdESSignature signature) {
    ByteRange range = signature.getPdfRevision().getPdfSigDictInfo().getByteRange();
    return (long) range.getSecondPartStart() + range.getSecondPartEnd();
  }

  private MinutesSignature read(PAdESSignature signature) {
    signature.checkSignatureIntegrity();
    SignatureCryptographicVerification verification =
        signature.getSignatureCryptographicVerification();
    CertificateToken token = signature.getSigningCertificateToken();
    boolean intact = verification.isSignatureIntact() && verification.isReferenceDataIntact();
    Optional<Instant> signedAt =
        Optional.ofNullable(signature.getSigningTime()).map(Date::toInstant);
    Optional<Instant> stampedAt = stampedAt(signature);
    if (token == null) {
      return new MinutesSignature(
          field(signature),
          "",
          "",
          "",
          "",
          signedAt,
          stampedAt,
          covers(signature),
          false,
          trusted.unknown());
    }
    X509Certificate certificate = token.getCertificate();
    return new MinutesSignature(
        field(signature),
        certificate.getSubjectX500Principal().getName(),
        certificate.getIssuerX500Principal().getName(),
        certificate.getSerialNumber().toString(16).toLowerCase(Locale.ROOT),
        HexFormat.of().formatHex(token.getDigest(DigestAlgorithm.SHA256)),
        signedAt,
        stampedAt,
        covers(signature),
        intact,
        trusted.trust(
            certificate,
            signature.getCertificates().stream().map(CertificateToken::getCertificate).toList(),
            stampedAt.or(() -> signedAt).orElse(Instant.EPOCH)));
  }

  /** The time of the first time stamp that was made of this signature and holds. */
  private static Optional<Instant> stampedAt(PAdESSignature signature) {
    return signature.getSignatureTimestamps().stream()
        .filter(stamp -> TimeStampCheck.holds(stamp.getTimeStamp(), signature.getSignatureValue()))
        .map(stamp -> stamp.getGenerationTime().toInstant())
        .findFirst();
  }

  private static boolean isWeak(PAdESSignature signature) {
    CertificateToken token = signature.getSigningCertificateToken();
    return !STRONG.contains(signature.getDigestAlgorithm())
        || signature.getSignatureAlgorithm() == null
        || !STRONG.contains(signature.getSignatureAlgorithm().getDigestAlgorithm())
        || (token != null && isShort(token.getPublicKey()));
  }

  private static boolean isShort(PublicKey key) {
    return (key instanceof RSAKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS)
        || (key instanceof ECKey curve
            && curve.getParams().getOrder().bitLength() < LEAST_CURVE_BITS);
  }
}
