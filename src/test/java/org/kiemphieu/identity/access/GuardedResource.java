package org.kiemphieu.identity.access;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.kiemphieu.http.HttpRefusal;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.RuleCode;

/** Stands for the resources of an assembly in tests of what they share. */
@Path("/api/test/{assembly}")
public class GuardedResource {

  @Inject CurrentActor current;

  @GET
  @Allowed(Command.READ_TALLY)
  public Actor read(@PathParam("assembly") String assembly) {
    return current.get();
  }

  @POST
  @Allowed(Command.KEY_BALLOT)
  public Form write(@PathParam("assembly") String assembly, Form form) {
    return form;
  }

  /** Has neither annotation, on purpose. */
  @GET
  @Path("/unguarded")
  public String unguarded() {
    return "secret";
  }

  @GET
  @Path("/broken")
  @PermitAll
  @Produces(MediaType.TEXT_PLAIN)
  public String broken() {
    throw new IllegalStateException("SELECT password_hash FROM account");
  }

  @GET
  @Path("/overtaken")
  @PermitAll
  public String overtaken() {
    throw new IllegalStateException(new SQLException("duplicate key", "23505"));
  }

  @GET
  @Path("/against-rules")
  @PermitAll
  public String againstRules() {
    throw new RefusedException(
        List.of(
            Refusal.of(RuleCode.CANDIDATE_NUMBERS, "candidates[1].number")
                .with("article", Map.of("vi", "Điều 15", "en", "Article 15"))
                .with("certainty", "KNOWN")
                .with("number", 7),
            Refusal.of(HttpRefusal.FIELD_REQUIRED, "seats").with("name", "seats")));
  }

  /** A body with one field of each sort. */
  public record Form(int seats, Command command, List<String> names) {}
}
