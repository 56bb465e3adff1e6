package org.kiemphieu.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kiemphieu.identity.domain.Client;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.identity.service.SignInAttempts.Attempt;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** How somebody who is signed in gets a second factor. */
@ApplicationScoped
public class SecondFactorEnrolment {

  @Inject SignIn signIn;
  @Inject SignInAttempts attempts;
  @Inject SecondFactors secondFactors;

  /**
   * The secret for the authenticator; the password again, for a token may be somebody else's by
   * now.
   */
  public SecondFactors.Begun begin(String username, UUID session, String password, Client client) {
    signIn.requirePassword(username, password, client);
    return secondFactors.begin(username, session);
  }

  /** Enrols; the recovery codes cannot be shown again. */
  public List<String> confirm(String username, UUID session, String code, Client client) {
    Attempt attempt = attempts.code(username, client);
    List<String> codes = secondFactors.confirm(username, session, code, client.address());
    if (codes.isEmpty()) {
      attempts.failed(attempt);
      throw new RefusedException(Refusal.of(IdentityRefusal.CODE_REFUSED, "code"));
    }
    attempts.succeeded(attempt);
    return codes;
  }

  /** New recovery codes for one code of the authenticator; those before are void. */
  public List<String> renewRecoveryCodes(String username, String code, Client client) {
    signIn.requireCode(username, code, client);
    return secondFactors.renewRecoveryCodes(username, client.address());
  }
}
