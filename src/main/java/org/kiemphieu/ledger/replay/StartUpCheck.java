package org.kiemphieu.ledger.replay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Replays every ledger when the service starts. What does not match is said loudly and named; the
 * service goes on, because the papers are still there to be counted, but certifies and confirms
 * nothing in that assembly.
 */
@ApplicationScoped
public class StartUpCheck {

  private static final int BEFORE_ANYTHING_IS_WRITTEN = 100;
  private static final int MOST_NAMED = 20;
  private static final Logger LOG = Logger.getLogger(StartUpCheck.class);

  @Inject LedgerReplay replay;
  @Inject MeterRegistry metrics;

  private final AtomicInteger notMatching = new AtomicInteger();

  void start(@Observes @Priority(BEFORE_ANYTHING_IS_WRITTEN) StartupEvent event) {
    Gauge.builder("kiemphieu.ledgers.not.matching", notMatching, AtomicInteger::get)
        .description("Assemblies whose ledger did not match their tables at the last start")
        .register(metrics);
    replay.assemblies().forEach(this::check);
  }

  private void check(String assembly) {
    ReplayResult result = replay.run(assembly);
    if (result instanceof ReplayResult.Differs differs) {
      notMatching.incrementAndGet();
      LOG.errorf(
          "NHẬT KÝ KHÔNG KHỚP DỮ LIỆU / THE LEDGER DOES NOT MATCH THE TABLES: %s, %d",
          assembly, differs.faults().size());
      differs.faults().stream()
          .limit(MOST_NAMED)
          .forEach(
              fault ->
                  LOG.errorf(
                      "  %s %s %s",
                      fault.kind(),
                      fault.sequence().isPresent() ? "#" + fault.sequence().getAsLong() : "-",
                      fault.row()));
    } else {
      LOG.infof(
          "Nhật ký khớp dữ liệu / the ledger matches the tables: %s, %d",
          assembly, result.entries());
    }
  }
}
