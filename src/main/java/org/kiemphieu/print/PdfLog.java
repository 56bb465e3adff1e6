package org.kiemphieu.print;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the library has to complain of into the service's log, instead of everything it does on
 * the console.
 */
final class PdfLog implements XRLogger {

  private static final Logger LOG = Logger.getLogger(PdfLog.class.getName());

  @Override
  public void log(String where, Level level, String message) {
    log(where, level, message, null);
  }

  @Override
  public void log(String where, Level level, String message, @Nullable Throwable thrown) {
    if (isLogged(level)) {
      LOG.log(level, where + ": " + message, thrown);
    }
  }

  @Override
  public void setLevel(String logger, Level level) {
    // The service's settings say what is logged.
  }

  @Override
  public boolean isLogLevelEnabled(Diagnostic diagnostic) {
    return isLogged(diagnostic.getLevel());
  }

  private static boolean isLogged(Level level) {
    return level.intValue() >= Level.WARNING.intValue();
  }
}
