package org.kiemphieu.identity.api;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.identity.service.SecondFactorEnrolment;
import org.kiemphieu.identity.service.SecondFactorPolicy;
import org.kiemphieu.identity.service.SecondFactors;
import org.kiemphieu.print.QrCode;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** One's own second factor. */
@Path("/api/second-factor")
@Tag(name = "Accounts")
public class SecondFactorResource {

  private static final int LONGEST_CODE = 64;

  @Inject SecondFactors secondFactors;
  @Inject SecondFactorEnrolment enrolment;
  @Inject SecondFactorPolicy policy;
  @Inject CurrentActor current;

  /** How far one is. */
  @GET
  @Allowed(Command.ENROL_SECOND_FACTOR)
  @Operation(summary = "Whether one has a second factor")
  public SecondFactorView show() {
    String username = current.get().username();
    return new SecondFactorView(
        secondFactors.state(username).getClass().getSimpleName().toUpperCase(Locale.ROOT),
        secondFactors.recoveryCodesLeft(username),
        policy.isRequired(current.get().role()));
  }

  /** Begins: the secret for the authenticator. */
  @PUT
  @Allowed(Command.ENROL_SECOND_FACTOR)
  @Operation(
      summary = "Begin to enrol a second factor: the secret, as text and QR code",
      description = "Asked again in the same session it answers the same until it is confirmed.")
  public BegunView begin(
      @NotNull @Valid PasswordForm form,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    SecondFactors.Begun begun =
        enrolment.begin(
            current.get().username(), session(), form.password(), Clients.of(request, headers));
    return new BegunView(begun.secret(), begun.address(), QrCode.svg(begun.address()));
  }

  /** Confirms by a first code. */
  @PUT
  @Path("/confirmation")
  @Allowed(Command.ENROL_SECOND_FACTOR)
  @Operation(summary = "Confirm the second factor by a code; answers the recovery codes, once")
  public RecoveryCodesView confirm(
      @NotNull @Valid CodeForm form,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    return new RecoveryCodesView(
        enrolment.confirm(
            current.get().username(), session(), form.code(), Clients.of(request, headers)));
  }

  /** New recovery codes. */
  @POST
  @Path("/recovery-codes")
  @Allowed(Command.ENROL_SECOND_FACTOR)
  @Operation(summary = "New recovery codes for a code; those before are void")
  public RecoveryCodesView renewRecoveryCodes(
      @NotNull @Valid CodeForm form,
      @Context HttpServerRequest request,
      @Context HttpHeaders headers) {
    return new RecoveryCodesView(
        enrolment.renewRecoveryCodes(
            current.get().username(), form.code(), Clients.of(request, headers)));
  }

  private UUID session() {
    return current
        .session()
        .orElseThrow(() -> new RefusedException(Refusal.of(IdentityRefusal.NO_LOCAL_ACCOUNT)));
  }

  /**
   * How far one is.
   *
   * @param state NONE, BEGUN or ENROLLED
   * @param required whether nothing else can be done without one
   */
  public record SecondFactorView(String state, int recoveryCodesLeft, boolean required) {}

  /**
   * What an authenticator is given.
   *
   * @param address what the QR code holds
   * @param qr an SVG element
   */
  public record BegunView(String secret, String address, String qr) {

    /** Without the secret: this may reach a log. */
    @Override
    public String toString() {
      return "BegunView";
    }
  }

  /** Recovery codes, each good once in place of a code. */
  public record RecoveryCodesView(List<String> recoveryCodes) {

    public RecoveryCodesView {
      recoveryCodes = List.copyOf(recoveryCodes);
    }

    /** Without the codes: this may reach a log. */
    @Override
    public String toString() {
      return recoveryCodes.size() + " recovery codes";
    }
  }

  /** The password again. */
  public record PasswordForm(@NotBlank String password) {

    /** Without the password: this may reach a log. */
    @Override
    public String toString() {
      return "PasswordForm";
    }
  }

  /** A code. */
  public record CodeForm(@NotBlank @Size(max = LONGEST_CODE) String code) {

    /** Without the code: this may reach a log. */
    @Override
    public String toString() {
      return "CodeForm";
    }
  }
}
