package org.kiemphieu.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.http.HttpRefusal;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** The message bundle, so that the screens write no word of their own. */
@Path("/api/texts")
@Tag(name = "Texts")
public class TextResource {

  /** Every text of one language by its key. */
  @GET
  @Path("/{language}")
  @PermitAll
  @Operation(summary = "Every text of one language, vi or en, by its key")
  public Map<String, String> texts(@PathParam("language") String language) {
    for (Language known : Language.values()) {
      if (known.tag().equals(language)) {
        ResourceBundle bundle = Messages.bundle(known);
        return bundle.keySet().stream()
            .collect(Collectors.toMap(Function.identity(), bundle::getString));
      }
    }
    throw new RefusedException(
        Refusal.of(HttpRefusal.LANGUAGE_UNKNOWN, "language").with("language", language));
  }
}
