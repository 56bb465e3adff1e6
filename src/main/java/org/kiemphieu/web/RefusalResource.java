package org.kiemphieu.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.http.HttpRefusal;
import org.kiemphieu.http.Sentences;
import org.kiemphieu.http.Statuses;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.refusal.RefusalKind;
import org.kiemphieu.refusal.RefusedException;

/** Explains the codes of problems; the {@code type} of a problem leads here. */
@Path("/api/refusals")
@Tag(name = "Refusals")
public class RefusalResource {

  /** Every code. */
  @GET
  @PermitAll
  @Operation(summary = "List every reason for which the service refuses")
  public List<Explanation> list() {
    return RefusalCodes.all().stream().map(Explanation::of).toList();
  }

  /** One code. */
  @GET
  @Path("/{code}")
  @PermitAll
  @Operation(summary = "Explain one reason")
  public Explanation get(@PathParam("code") String code) {
    return RefusalCodes.named(code)
        .map(Explanation::of)
        .orElseThrow(() -> new RefusedException(Refusal.of(HttpRefusal.REFUSAL_NOT_FOUND)));
  }

  /** A code, its status, and its sentence before figures are put in. */
  public record Explanation(String code, RefusalKind kind, int status, Sentences sentence) {

    static Explanation of(RefusalCode code) {
      return new Explanation(code.name(), code.kind(), Statuses.of(code), Sentences.template(code));
    }
  }
}
