package org.kiemphieu.conclusion.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.conclusion.domain.Closing;
import org.kiemphieu.conclusion.service.Conclusion;

/**
 * The closing as it is recorded.
 *
 * @param version 0 while nothing was recorded
 * @param closed whether the assembly is closed now
 * @param complaints until when complaints are received, with how it was worked out
 */
@Schema(name = "ClosingView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClosingView(
    int version,
    boolean closed,
    @Nullable LocalDate closedOn,
    @Nullable String closedAt,
    @Nullable String reason,
    @Nullable String by,
    @Nullable Instant at,
    @Nullable DeadlineView complaints) {

  static ClosingView of(Conclusion.ClosingLine line) {
    return new ClosingView(
        line.version(),
        line.closing().filter(Closing::closes).isPresent(),
        line.closing().flatMap(Closing::closedOn).orElse(null),
        line.closing().flatMap(Closing::closedAt).orElse(null),
        line.closing().map(Closing::reason).filter(text -> !text.isEmpty()).orElse(null),
        line.by().map(Conclusion.By::username).orElse(null),
        line.by().map(Conclusion.By::at).orElse(null),
        line.deadline().map(DeadlineView::of).orElse(null));
  }
}
