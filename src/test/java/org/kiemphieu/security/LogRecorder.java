package org.kiemphieu.security;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/** Everything the service writes into its log while this is open. */
final class LogRecorder extends Handler implements AutoCloseable {

  /** One line, and whether it tells of a failure. */
  record Line(String logger, boolean failure, String text) {}

  private static final Logger ROOT = Logger.getLogger("");

  private final List<Line> lines = new CopyOnWriteArrayList<>();

  LogRecorder() {
    setLevel(Level.ALL);
    ROOT.addHandler(this);
  }

  List<Line> lines() {
    return lines;
  }

  @Override
  public void publish(LogRecord record) {
    StringBuilder text = new StringBuilder();
    text.append(
        record instanceof ExtLogRecord extended
            ? extended.getFormattedMessage()
            : record.getMessage());
    for (@Nullable Throwable cause = record.getThrown(); cause != null; cause = cause.getCause()) {
      text.append('\n').append(cause);
    }
    boolean failure = record.getLevel().intValue() >= Level.SEVERE.intValue();
    lines.add(new Line(String.valueOf(record.getLoggerName()), failure, text.toString()));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
