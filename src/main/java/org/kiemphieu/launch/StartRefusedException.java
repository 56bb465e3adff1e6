package org.kiemphieu.launch;

/** The service cannot start, for a reason its operator can act on; shown without a stack trace. */
final class StartRefusedException extends RuntimeException {

  StartRefusedException(Bilingual reason) {
    super(reason.both());
  }

  StartRefusedException(Bilingual reason, Throwable cause) {
    super(reason.both(), cause);
  }
}
