package org.kiemphieu.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kiemphieu.testing.Shell;

/** Verifies a signature with the program the README names, in the way it describes. */
final class Openssl {

  private final Path folder;

  Openssl(Path folder) {
    this.folder = folder;
  }

  /** Skips what follows, and says so, on a machine without the program. */
  void assumePresent() throws InterruptedException {
    boolean present;
    try {
      present = run("version").startsWith("OpenSSL");
    } catch (IOException e) {
      present = false;
    }
    if (!present) {
      System.out.println("SKIPPED: openssl is not on this machine, its check of the signature too");
    }
    assumeTrue(present, "openssl is not on this machine");
  }

  /** Whether it says {@code Verified OK}. */
  boolean verifies(byte[] certificate, byte[] signed, byte[] signature)
      throws IOException, InterruptedException {
    Files.write(folder.resolve("certificate.pem"), certificate);
    Files.write(folder.resolve("signed.txt"), signed);
    Files.write(folder.resolve("signature.bin"), signature);
    assertEquals("", run("x509", "-in", "certificate.pem", "-pubkey", "-noout", "-out", "key.pem"));
    return run("dgst", "-sha256", "-verify", "key.pem", "-signature", "signature.bin", "signed.txt")
        .strip()
        .equals("Verified OK");
  }

  private String run(String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "openssl";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return Shell.run(folder, command).text();
  }
}
