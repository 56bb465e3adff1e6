package org.kiemphieu.document.signature;

import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.refusal.Refusal;

/** Ends the reading of a file that cannot be read any further. */
final class PdfFault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  PdfFault(MinutesRefusal code, long position) {
    super(code.name() + " " + position, null, false, false);
    this.refusal = Refusal.of(code).with("position", position);
  }

  Refusal refusal() {
    return refusal;
  }
}
