package org.kiemphieu.document.domain;

import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;

/** Why a signed copy of the minutes is not taken, or there is none to be had. */
public enum MinutesRefusal implements RefusalCode {
  /** The result was confirmed before minutes were sealed; there is nothing to sign. */
  MINUTES_NOT_SEALED(RefusalKind.OUT_OF_STATE),
  MINUTES_VERSION_UNKNOWN(RefusalKind.NOT_FOUND),
  /** Somebody else's signed copy has that number already. */
  MINUTES_SIGNED_BEFORE(RefusalKind.OUT_OF_STATE),
  MINUTES_VERSION_OUT_OF_ORDER(RefusalKind.BREAKS_RULE),

  MINUTES_FILE_TOO_LARGE(RefusalKind.TOO_LARGE),
  MINUTES_GROWN_TOO_MUCH(RefusalKind.TOO_LARGE),
  MINUTES_NOT_PDF(RefusalKind.MALFORMED),
  /** The file does not begin with the bytes of the version it should be signed upon. */
  MINUTES_NOT_CONTINUED(RefusalKind.BREAKS_RULE),
  MINUTES_ENCRYPTED(RefusalKind.BREAKS_RULE),
  /** What was appended is not whole updates of a PDF, one after the other. */
  MINUTES_STRUCTURE_BROKEN(RefusalKind.MALFORMED),
  MINUTES_NESTED_TOO_DEEP(RefusalKind.MALFORMED),
  MINUTES_DECOMPRESS_TOO_FAR(RefusalKind.TOO_LARGE),
  MINUTES_FILTER_NOT_TAKEN(RefusalKind.BREAKS_RULE),
  /** The cross-reference does not name exactly the objects there are. */
  MINUTES_CROSS_REFERENCE_WRONG(RefusalKind.MALFORMED),
  MINUTES_DATA_AFTER_END(RefusalKind.MALFORMED),

  MINUTES_ACTION_ADDED(RefusalKind.BREAKS_RULE),
  MINUTES_ATTACHMENT_ADDED(RefusalKind.BREAKS_RULE),
  MINUTES_PAGE_CHANGED(RefusalKind.BREAKS_RULE),
  /** Pages were added, taken away or put in another order. */
  MINUTES_PAGES_CHANGED(RefusalKind.BREAKS_RULE),
  MINUTES_ANNOTATION_CHANGED(RefusalKind.BREAKS_RULE),
  MINUTES_FIELD_CHANGED(RefusalKind.BREAKS_RULE),
  /** Something of the document outside its pages: names, outlines, layers, information. */
  MINUTES_DOCUMENT_CHANGED(RefusalKind.BREAKS_RULE),
  /** A visible signature lies over text or over another signature. */
  MINUTES_TEXT_COVERED(RefusalKind.BREAKS_RULE),

  MINUTES_SIGNATURE_MISSING(RefusalKind.BREAKS_RULE),
  MINUTES_SIGNATURE_BROKEN(RefusalKind.BREAKS_RULE),
  /** A new signature does not cover everything up to the end of its update. */
  MINUTES_SIGNATURE_PARTIAL(RefusalKind.BREAKS_RULE),
  MINUTES_SIGNATURE_WEAK(RefusalKind.BREAKS_RULE),
  MINUTES_TOO_MANY_SIGNATURES(RefusalKind.TOO_LARGE);

  private final RefusalKind kind;

  MinutesRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
