package org.kiemphieu.identity.service;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.refusal.Refusal;

/** Hashing and checking of passwords, by bcrypt. */
final class Passwords {

  /** bcrypt reads no further; what follows would not be checked. */
  private static final int MOST_BYTES = 72;

  /** Of no account: checked when there is none, so that the answer takes as long. */
  private static final String HASH_OF_NOBODY = BcryptUtil.bcryptHash("nobody");

  private Passwords() {}

  static List<Refusal> check(String password, String field) {
    boolean fits = composed(password).getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    return fits
        ? List.of()
        : List.of(Refusal.of(IdentityRefusal.PASSWORD_TOO_LONG, field).with("bytes", MOST_BYTES));
  }

  static String hash(String password) {
    return BcryptUtil.bcryptHash(composed(password));
  }

  /** Whether {@code password} is the one hashed; as slow when there is no account. */
  static boolean matches(String password, @Nullable String hash) {
    boolean same = BcryptUtil.matches(composed(password), hash == null ? HASH_OF_NOBODY : hash);
    return same && hash != null;
  }

  /** One keyboard types Vietnamese letters composed, another decomposed: the same password. */
  private static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
