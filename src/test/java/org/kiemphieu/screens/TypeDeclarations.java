package org.kiemphieu.screens;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * The type declarations of the npm packages on the class path. A jar of such a package keeps what a
 * browser never loads in one archive.
 */
final class TypeDeclarations {

  private static final String ARCHIVE = "META-INF/.more.tgz";
  private static final String PACKAGES = "resources/_static/";
  private static final String COMPILER = PACKAGES + "typescript/";

  private static final Pattern ROOT = Pattern.compile(PACKAGES + "(?:[^/]+/)+?[0-9][^/]*/");

  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 11;
  private static final int OCTAL = 8;

  private static final ObjectMapper JSON = new ObjectMapper();

  private TypeDeclarations() {}

  /**
   * Every declaration by its path: the compiler's own below {@code /lib}, those of packages below
   * {@code /node_modules} beside their package.json.
   */
  static Map<String, String> all() throws IOException {
    Map<String, String> files = new HashMap<>();
    List<URL> archives =
        Collections.list(TypeDeclarations.class.getClassLoader().getResources(ARCHIVE));
    for (URL archive : archives) {
      Map<String, String> packed = declarations(archive);
      for (Map.Entry<String, String> file : packed.entrySet()) {
        if (file.getKey().startsWith(COMPILER)) {
          String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
          files.put("/lib/" + name, file.getValue());
        } else {
          String root = root(file.getKey());
          String about = about(archive, root);
          String folder = "/node_modules/" + JSON.readTree(about).get("name").asText() + "/";
          files.put(folder + "package.json", about);
          files.put(folder + file.getKey().substring(root.length()), file.getValue());
        }
      }
    }
    return files;
  }

  /** {@code resources/_static/lit/3.3.3/} of a path below it: up to the version. */
  private static String root(String path) {
    Matcher root = ROOT.matcher(path);
    if (!root.lookingAt()) {
      throw new IllegalStateException("not of a package: " + path);
    }
    return root.group();
  }

  private static String about(URL archive, String root) throws IOException {
    String jar = archive.toString();
    URL about =
        new URL(
            jar.substring(0, jar.length() - ARCHIVE.length())
                + "META-INF/"
                + root
                + "package.json");
    try (InputStream in = about.openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The declarations in a tar archive: a header of 512 bytes, then the file in whole blocks. */
  private static Map<String, String> declarations(URL archive) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (InputStream packed = archive.openStream();
        DataInputStream in =
            new DataInputStream(new BufferedInputStream(new GZIPInputStream(packed)))) {
      byte[] header = new byte[BLOCK];
      for (in.readFully(header); header[0] != 0; in.readFully(header)) {
        String name = new String(header, 0, NAME, StandardCharsets.UTF_8).split("\0", 2)[0];
        String size = new String(header, SIZE_AT, SIZE_LENGTH, StandardCharsets.US_ASCII).strip();
        byte[] content = in.readNBytes(Integer.parseInt(size, OCTAL));
        in.skipNBytes(Math.floorMod(-content.length, BLOCK));
        if (name.endsWith(".d.ts")) {
          files.put(name, new String(content, StandardCharsets.UTF_8));
        }
      }
    }
    return files;
  }
}
