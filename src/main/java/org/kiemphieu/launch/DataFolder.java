package org.kiemphieu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The one folder where the service keeps everything of its own: database, keys, first password.
 * Only the operating system's user who runs the service can read it.
 */
public final class DataFolder {

  /** Configuration key of the folder's path. */
  public static final String KEY = "kiemphieu.data-dir";

  /** Used when nothing is configured, in the working directory. */
  public static final String DEFAULT = "data";

  private final Path path;

  private DataFolder(Path path) {
    this.path = path;
  }

  /** The folder at {@code path}, created when it is not there. */
  public static DataFolder at(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      Files.createDirectories(absolute, OwnerOnly.FOLDER);
    } catch (IOException e) {
      throw new StartRefusedException(
          new Bilingual(
              "Không tạo được thư mục dữ liệu " + absolute,
              "The data folder cannot be created: " + absolute),
          e);
    }
    return new DataFolder(absolute);
  }

  /** The folder's own path. */
  public Path path() {
    return path;
  }

  /** The path of {@code name} in the folder. */
  public Path resolve(String name) {
    return path.resolve(name);
  }

  /**
   * Keeps other services off this folder until the process ends or the lock is closed. Two services
   * on one folder would each believe that the database and the keys are theirs.
   */
  public FolderLock lock() {
    return FolderLock.of(path);
  }

  /**
   * Writes {@code content} to {@code name}, readable by the owner only. The file appears complete
   * or not at all, and is on the disk when this returns.
   */
  public Path writeSecret(String name, String content) {
    return writeSecret(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for content that is not text. */
  public Path writeSecret(String name, byte[] content) {
    Path target = resolve(name);
    Path partial = resolve(name + ".partial");
    try {
      Files.deleteIfExists(partial);
      Files.createFile(partial, OwnerOnly.FILE);
      try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  /** The content of {@code name}, a file of {@link #writeSecret}. */
  public String read(String name) {
    try {
      return Files.readString(resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resolve(name), e);
    }
  }

  /** Whether {@code name} is in the folder. */
  public boolean has(String name) {
    return Files.exists(resolve(name));
  }
}
