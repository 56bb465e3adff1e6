package org.kiemphieu.launch;

/** The service cannot start, for a reason its operator can act on; shown without a stack trace. */
public class StartRefusedException extends RuntimeException {

  /** Refused for {@code reason}. */
  public StartRefusedException(Bilingual reason) {
    super(reason.both());
  }

  /** Refused for {@code reason}, after {@code cause}. */
  public StartRefusedException(Bilingual reason, Throwable cause) {
    super(reason.both(), cause);
  }
}
