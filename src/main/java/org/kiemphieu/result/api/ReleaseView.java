package org.kiemphieu.result.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.result.domain.Release;

/** Whether the hall sees a result, and who released it; also where that stands no more. */
@Schema(name = "Release")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleaseView(boolean released, @Nullable String by, @Nullable Instant at) {

  static ReleaseView of(Release release) {
    return new ReleaseView(
        release.stands(),
        release.recorded().map(Release.By::username).orElse(null),
        release.recorded().map(Release.By::at).orElse(null));
  }
}
