package org.kiemphieu.bundle.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kiemphieu.ledger.CanonicalJson;

/**
 * A bundle while it is put together: its files in a folder of their own, and the zip made of them
 * ({@code src/docs/bundle-format.md}).
 */
final class Bundle implements AutoCloseable {

  /** Version of the bundle's format. */
  private static final int FORMAT = 1;

  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_SIGNATURE = "manifest.jws";

  private static final String ZIP = "bundle.zip";

  private final Path folder;
  private final Map<String, BundlePart.Written> parts = new LinkedHashMap<>();

  /**
   * An empty one.
   *
   * @param folder of its own; taken away when the bundle is closed
   */
  Bundle(Path folder) {
    this.folder = folder;
  }

  /** A file to be written. */
  BundlePart part(String name) throws IOException {
    return new BundlePart(folder.resolve(name));
  }

  /** Takes a file that has been written. */
  void add(String name, BundlePart part) throws IOException {
    parts.put(name, part.written());
  }

  /** Adds a file. */
  void add(String name, String content) throws IOException {
    add(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file. */
  void add(String name, byte[] content) throws IOException {
    try (BundlePart part = part(name)) {
      part.write(content);
      add(name, part);
    }
  }

  /** The manifest of the files added so far: canonical JSON. */
  String manifest() {
    Map<String, Object> files = new TreeMap<>();
    parts.forEach(
        (name, part) -> files.put(name, Map.of("size", part.size(), "sha256", part.sha256())));
    return CanonicalJson.write(Map.of("format", FORMAT, "files", files));
  }

  /**
   * The zip.
   *
   * @param order the files in the order of the format; exactly those that were added
   * @param at the moment every file is dated
   */
  Path zip(List<String> order, Instant at) throws IOException {
    Map<String, BundlePart.Written> left = new HashMap<>(parts);
    Path zip = folder.resolve(ZIP);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip));
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (String name : order) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
        out.putNextEntry(entry);
        BundlePart.Written part = left.remove(name);
        if (part == null) {
          throw new IllegalStateException("the bundle lacks " + name);
        }
        Files.copy(part.path(), out);
        out.closeEntry();
      }
    }
    if (!left.isEmpty()) {
      throw new IllegalStateException("the format knows no " + left.keySet());
    }
    return zip;
  }

  /** Takes the folder away with everything in it. */
  @Override
  public void close() {
    try {
      List<Path> found = new ArrayList<>();
      try (var files = Files.list(folder)) {
        files.forEach(found::add);
      }
      for (Path file : found) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot take away " + folder, e);
    }
  }
}
