package org.kiemphieu.assembly.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiemphieu.identity.domain.TellerName;
import org.kiemphieu.identity.service.IssuedSlip;
import org.kiemphieu.print.QrCode;

/** Sign-in slips as clients ask for them and print them. */
public final class SignInSlipBodies {

  private SignInSlipBodies() {}

  /** Those who are to get a slip. What their names must be like is checked with the accounts. */
  @Schema(
      name = "SignInSlipsOrder",
      example =
          """
          {"tellers": [{"username": "uy-vien-3", "displayName": "Lê Thị Hoa"}]}
          """)
  public record SlipsOrder(@NotNull List<@Valid @NotNull TellerBody> tellers) {

    List<TellerName> names() {
      return tellers.stream()
          .map(teller -> new TellerName(teller.username(), teller.displayName().strip()))
          .toList();
    }
  }

  /** One of them. */
  public record TellerBody(@NotNull String username, @NotNull String displayName) {}

  /**
   * A slip to print. Nobody can ask for its password again.
   *
   * @param link the page that signs in with it; what follows the # is never sent to a server
   * @param qr the link as a picture, SVG
   */
  @Schema(name = "SignInSlip")
  public record SlipView(
      String username, String displayName, String password, String link, String qr) {

    static SlipView of(IssuedSlip slip, String origin) {
      String link = origin + "/#/sign-in/" + slip.username() + "/" + slip.password();
      return new SlipView(
          slip.username(), slip.displayName(), slip.password(), link, QrCode.svg(link));
    }

    /** Without the password: this may reach a log. */
    @Override
    public String toString() {
      return "SlipView of " + username;
    }
  }
}
