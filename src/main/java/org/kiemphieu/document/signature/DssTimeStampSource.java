package org.kiemphieu.document.signature;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;

/** The configured authority as the signature library asks for one. */
final class DssTimeStampSource implements TSPSource {

  private static final long serialVersionUID = 1L;

  private final transient TimeStampAuthority authority;

  DssTimeStampSource(TimeStampAuthority authority) {
    this.authority = authority;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    try {
      return new TimestampBinary(authority.stamp(algorithm.getOid(), digest));
    } catch (IOException e) {
      throw new DSSException(String.valueOf(e.getMessage()), e);
    }
  }
}
