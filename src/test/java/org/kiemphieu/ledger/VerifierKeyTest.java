package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Keys as they are written down and read. */
class VerifierKeyTest {

  private static final String NAMED = "example.com/foo+530d903a+";
  private static final String ALL_ONES = "f".repeat(60);
  private static final List<String> SMALL_ORDER =
      List.of(
          "00" + "00".repeat(31),
          "01" + "00".repeat(31),
          "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
          "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
          "ec" + ALL_ONES + "7f",
          "ed" + ALL_ONES + "7f",
          "ee" + ALL_ONES + "7f");
  private static final String KEY = "AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  @Test
  void publishedKeysRoundTrip() {
    assertEquals(Notes.SPECIFIED_KEY, Notes.key(Notes.SPECIFIED_KEY).text());
    assertEquals(Notes.PETER_KEY, Notes.key(Notes.PETER_KEY).text());
    assertEquals(Notes.ENOCH_KEY, Notes.key(Notes.ENOCH_KEY).text());
    assertEquals(SignatureType.ED25519, Notes.key(Notes.SPECIFIED_KEY).type());
  }

  @Property(tries = 100)
  void newKeysRoundTrip() {
    VerifierKey ledger = new NoteSigner("dai-hoi.example", Ed25519.generate()).key();
    VerifierKey witness =
        new VerifierKey(ledger.name(), SignatureType.COSIGNATURE, ledger.publicKey());

    assertEquals(ledger, Notes.key(ledger.text()));
    assertEquals(witness, Notes.key(witness.text()));
    assertNotEquals(ledger.keyId(), witness.keyId());
  }

  @Test
  void malformedKeysAreRefused() {
    refused(NoteFault.VERIFIER_KEY, "");
    refused(NoteFault.VERIFIER_KEY, "example.com/foo+530d903a");
    refused(NoteFault.VERIFIER_KEY, NAMED);
    refused(NoteFault.KEY_NAME, "+530d903a+" + KEY);
    refused(NoteFault.KEY_NAME, "a b+530d903a+" + KEY);
    refused(NoteFault.KEY_NAME, "a\u3000b+530d903a+" + KEY);
    refused(NoteFault.KEY_NAME, "a\nb+530d903a+" + KEY);
    refused(NoteFault.KEY_ID, "example.com/foo+530D903A+" + KEY);
    refused(NoteFault.KEY_ID, "example.com/foo+530d903b+" + KEY);
    refused(NoteFault.KEY_ID, "example.com/foo+0530d903a+" + KEY);
    refused(NoteFault.KEY_ID, "example.com/fop+530d903a+" + KEY);
    refused(NoteFault.BASE64, NAMED + KEY + "=");
    refused(NoteFault.BASE64, NAMED + KEY.substring(1));
    refused(NoteFault.BASE64, NAMED + KEY + "\n");
    refused(NoteFault.PUBLIC_KEY, NAMED + KEY.substring(0, 40));
    refused(NoteFault.PUBLIC_KEY, NAMED + KEY + "AAAA");
    refused(NoteFault.SIGNATURE_TYPE, NAMED + "Au" + KEY.substring(2));
    refused(NoteFault.TOO_LONG, "a".repeat(2000) + Notes.SPECIFIED_KEY);
  }

  /** About half of all 32 bytes are no point; none of them may end in anything but a refusal. */
  @Property(tries = 500)
  void anyBytesAreAKeyOrAreNot(@ForAll @Size(32) byte[] key, @ForAll @Size(64) byte[] signature) {
    Bytes raw = Bytes.of(key);
    if (Ed25519.isPublicKey(raw)) {
      assertFalse(Ed25519.verify(raw, Notes.utf8("text\n"), Bytes.of(signature)));
    } else {
      assertThrows(
          IllegalArgumentException.class, () -> new VerifierKey("a", SignatureType.ED25519, raw));
    }
  }

  /**
   * Under a point of small order the signature of the neutral point and zero holds for one message
   * in eight or more, if the JDK takes the point at all: it must not become a key.
   */
  @Test
  void keysUnderWhichAnyoneCanSignAreRefused() {
    int weak = 0;
    for (String point : SMALL_ORDER) {
      for (int sign : new int[] {0x00, 0x80}) {
        byte[] key = HexFormat.of().parseHex(point);
        key[31] |= (byte) sign;
        byte[] signature = new byte[64];
        signature[0] = 1;

        weak += signsAnything(Bytes.of(key), Bytes.of(signature)) ? 1 : 0;
        assertFalse(Ed25519.isPublicKey(Bytes.of(key)));
      }
    }
    assertEquals(8, weak, "points of order 8 and below");
  }

  private static boolean signsAnything(Bytes key, Bytes signature) {
    return IntStream.range(0, 200)
        .anyMatch(i -> Ed25519.verify(key, Notes.utf8("text " + i), signature));
  }

  @Test
  void keysOfAnotherKindOrOfTwoPairsCannotSign() throws GeneralSecurityException {
    KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    KeyPair other = Ed25519.generate();
    KeyPair mixed = new KeyPair(Notes.LEDGER_KEYS.getPublic(), other.getPrivate());

    assertThrows(IllegalArgumentException.class, () -> new NoteSigner("a", rsa));
    assertThrows(IllegalArgumentException.class, () -> new NoteSigner("a", mixed));
    assertThrows(IllegalArgumentException.class, () -> new Witness("a", mixed));
    assertThrows(IllegalArgumentException.class, () -> new NoteSigner("a+b", other));
  }

  private static void refused(NoteFault fault, String text) {
    Notes.refused(fault, 0, VerifierKey.parse(text));
  }
}
