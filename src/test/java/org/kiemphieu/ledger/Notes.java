package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

/** Notes and keys for tests. */
final class Notes {

  /** The example of C2SP signed-note. */
  static final String SPECIFIED =
      """
      This is an example message.

      — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
      """;

  static final String SPECIFIED_KEY =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  /** The example of golang.org/x/mod/sumdb/note, from which the format comes. */
  static final String GO_TEXT =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.
      """;

  static final String PETER =
      "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";
  static final String PETER_KEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  static final String PETER_SEED =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  static final String ENOCH =
      "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=";
  static final String ENOCH_KEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";

  /** The example of C2SP tlog-checkpoint and tlog-cosignature; its keys are not published. */
  static final String BEHIND_THE_SOFA =
      """
      example.com/behind-the-sofa
      20852163
      CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

      — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
      — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
      """;

  static final KeyPair LEDGER_KEYS = Ed25519.generate();
  static final NoteSigner LEDGER = new NoteSigner("dai-hoi.example/sổ-cái", LEDGER_KEYS);
  static final Witness AUDITOR = new Witness("giám-sát.example/1", Ed25519.generate());
  static final Checkpoint CHECKPOINT =
      new Checkpoint(LEDGER.key().name(), Trees.head(Trees.leaves(7)));

  private Notes() {}

  static SignedNote note(String text) {
    return accepted(SignedNote.parse(utf8(text)));
  }

  static VerifierKey key(String text) {
    return accepted(VerifierKey.parse(text));
  }

  static <T> T accepted(Parsed<T> parsed) {
    return parsed.accepted().orElseThrow(() -> new AssertionError(parsed));
  }

  static <T> void refused(NoteFault fault, int line, Parsed<T> parsed) {
    assertEquals(new Parsed.Refused<T>(fault, line), parsed);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The pair of a private key as Go's note package writes it. */
  static KeyPair pair(String seedText, VerifierKey key) throws GeneralSecurityException {
    String typed = seedText.split("\\+", 5)[4];
    Bytes seed = Bytes.ofBase64(typed).orElseThrow().slice(1, 33);
    byte[] encoded = HexFormat.of().parseHex("302e020100300506032b657004220420" + seed.hex());
    return new KeyPair(
        Ed25519.publicKey(key.publicKey()),
        KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded)));
  }
}
