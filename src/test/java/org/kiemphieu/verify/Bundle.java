package org.kiemphieu.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kiemphieu.verify.check.Options;
import org.kiemphieu.verify.check.Verification;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.seal.Sha256;

/** The files of a bundle, to be changed and zipped. */
final class Bundle {

  private final String confirmedAt;
  final Map<String, byte[]> files = new LinkedHashMap<>();

  Bundle(String confirmedAt) {
    this.confirmedAt = confirmedAt;
  }

  void put(String name, String text) {
    put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  void put(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  byte[] bytes(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The same with one file changed and nothing else. */
  Bundle with(String name, byte[] bytes) {
    Bundle other = new Bundle(confirmedAt);
    other.files.putAll(files);
    other.put(name, bytes);
    return other;
  }

  Bundle with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Bundle without(String name) {
    Bundle other = with(name, "");
    other.files.remove(name);
    return other;
  }

  /** The same with a manifest that fits, signed. */
  Bundle repaired() {
    Json.Members listed = Json.Members.NONE;
    for (Map.Entry<String, byte[]> one : files.entrySet()) {
      if (!one.getKey().startsWith("manifest.")) {
        listed =
            listed.with(
                one.getKey(),
                J.obj("size", one.getValue().length, "sha256", Sha256.hex(one.getValue())));
      }
    }
    byte[] manifest = CanonicalJson.bytes(J.obj("files", listed, "format", 1));
    return with("manifest.json", manifest).with("manifest.jws", Keys.SERVICE.jws(manifest));
  }

  byte[] zip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> one : files.entrySet()) {
        ZipEntry entry = new ZipEntry(one.getKey());
        entry.setTimeLocal(LocalDateTime.ofInstant(Instant.parse(confirmedAt), ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(one.getValue());
        zip.closeEntry();
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return out.toByteArray();
  }

  List<CheckResult> verify() {
    return verify(zip(), Optional.empty(), Optional.empty());
  }

  List<CheckResult> verify(Optional<byte[]> checkpoint, Optional<byte[]> trust) {
    return verify(zip(), checkpoint, trust);
  }

  static List<CheckResult> verify(byte[] zip, Optional<byte[]> checkpoint, Optional<byte[]> trust) {
    try {
      Path file = Files.createTempFile("bundle", ".zip");
      try {
        Files.write(file, zip);
        return Verification.run(new Options(file, checkpoint, trust));
      } finally {
        Files.delete(file);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
