package org.kiemphieu.live.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Codes;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.live.service.Displays;

/** The displays in the hall. */
@Path("/api/assemblies/{assembly}/displays")
@Tag(name = "Live")
public class DisplayResource {

  @Inject Displays displays;

  /** A display just opened; its secret is a bearer token that does not expire. */
  public record OpenedDisplayView(String name, String secret, Instant openedAt) {

    static OpenedDisplayView of(Displays.Opened opened) {
      return new OpenedDisplayView(opened.name(), opened.secret(), opened.at());
    }

    /** Without the secret: this may reach a log. */
    @Override
    public String toString() {
      return "OpenedDisplayView of " + name;
    }
  }

  /** A display and whether it is withdrawn. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DisplayView(
      String name,
      String openedBy,
      Instant openedAt,
      boolean withdrawn,
      @Nullable String withdrawnBy,
      @Nullable Instant withdrawnAt) {

    static DisplayView of(Displays.Listed display) {
      return new DisplayView(
          display.name(),
          display.openedBy(),
          display.openedAt(),
          display.withdrawn().isPresent(),
          display.withdrawn().map(Displays.Withdrawn::by).orElse(null),
          display.withdrawn().map(Displays.Withdrawn::at).orElse(null));
    }
  }

  @GET
  @Allowed(Command.READ_DISPLAYS)
  @Operation(summary = "The displays, those withdrawn too, in the order of opening")
  public List<DisplayView> all(@PathParam("assembly") String assembly) {
    return displays.all(assembly).stream().map(DisplayView::of).toList();
  }

  @PUT
  @Path("/{name}")
  @Allowed(Command.OPEN_DISPLAY)
  @Operation(
      summary = "Open a display, and get the secret of its link",
      description =
          "The secret is shown this once. While the display is open another of its name is refused;"
              + " once it is withdrawn the name can be opened again, with a new secret.")
  public OpenedDisplayView open(
      @PathParam("assembly") String assembly,
      @PathParam("name") @Pattern(regexp = Codes.PATTERN) String name) {
    return OpenedDisplayView.of(displays.open(assembly, name));
  }

  @PUT
  @Path("/{name}/withdrawal")
  @Allowed(Command.WITHDRAW_DISPLAY)
  @Operation(
      summary = "Withdraw a display: its link is refused at once",
      description = "The same again changes nothing.")
  public DisplayView withdraw(
      @PathParam("assembly") String assembly,
      @PathParam("name") @Pattern(regexp = Codes.PATTERN) String name) {
    return DisplayView.of(displays.withdraw(assembly, name));
  }
}
