package org.kiemphieu.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.kiemphieu.verify.check.Options;
import org.kiemphieu.verify.check.Verification;
import org.kiemphieu.verify.report.CheckResult;

/** The verifier as tests of the service ask it. */
public final class Auditing {

  private Auditing() {}

  /** The checks that fail on a bundle, each with what it found. */
  public static List<String> failed(byte[] bundle) throws IOException {
    return in(bundle, CheckResult.State.FAILED);
  }

  /** The checks that fail once a text in one of a bundle's files is another. */
  public static List<String> failedWith(byte[] bundle, String file, String text, String another)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean changed = false;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bundle));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        if (entry.getName().equals(file)) {
          String before = new String(bytes, StandardCharsets.UTF_8);
          String after = before.replace(text, another);
          changed = !after.equals(before);
          bytes = after.getBytes(StandardCharsets.UTF_8);
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(bytes);
        zip.closeEntry();
      }
    }
    if (!changed) {
      throw new AssertionError(text + " is not in " + file);
    }
    return failed(out.toByteArray()).stream().map(one -> one.split(" ", 2)[0]).toList();
  }

  /** The checks that hold, by name. */
  public static List<String> ok(byte[] bundle) throws IOException {
    return in(bundle, CheckResult.State.OK);
  }

  private static List<String> in(byte[] bundle, CheckResult.State state) throws IOException {
    Path file = Files.createTempFile("bundle", ".zip");
    try {
      Files.write(file, bundle);
      return Verification.run(new Options(file, Optional.empty(), Optional.empty())).stream()
          .filter(result -> result.state() == state)
          .map(result -> result.check() + " " + result.findings())
          .toList();
    } finally {
      Files.delete(file);
    }
  }
}
