package org.kiemphieu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Where the keys lie that a token, a checkpoint or a result is signed with. One service alone keeps
 * them in its data folder and makes them itself. Replicas share a folder that is named to each of
 * them: there they are only read, because two that each made one would not know each other's.
 */
public final class KeysFolder {

  /** Configuration key of the shared folder's path. */
  public static final String KEY = "kiemphieu.keys-dir";

  private final DataFolder own;
  private final Optional<Path> shared;

  private KeysFolder(DataFolder own, Optional<Path> shared) {
    this.own = own;
    this.shared = shared;
  }

  /** The folder {@code shared} where one is named, otherwise the data folder itself. */
  public static KeysFolder of(DataFolder own, Optional<Path> shared) {
    return new KeysFolder(own, shared.map(path -> path.toAbsolutePath().normalize()));
  }

  /** The content of a key's file; made here first when no folder is shared and there is none. */
  public byte[] content(KeyFile key) {
    if (shared.isPresent()) {
      return read(shared.get().resolve(key.name()));
    }
    try {
      if (!own.has(key.name())) {
        own.writeSecret(key.name(), key.make());
      }
      return Files.readAllBytes(own.resolve(key.name()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key can be made: " + key.name(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + own.resolve(key.name()), e);
    }
  }

  /**
   * Refuses the start when a key of the shared folder is missing or cannot be used.
   *
   * @param isSet whether a setting of that name is there
   */
  void check(Predicate<String> isSet) {
    if (shared.isEmpty()) {
      return;
    }
    for (KeyFile key : all()) {
      if (key.replacedBy().filter(isSet).isEmpty()) {
        check(shared.get().resolve(key.name()), key);
      }
    }
  }

  /** Makes every key in {@code folder}. Refused where one is already: it would be lost. */
  static void make(Path folder) {
    DataFolder target = DataFolder.at(folder);
    String there =
        all().stream().map(KeyFile::name).filter(target::has).collect(Collectors.joining(", "));
    if (!there.isEmpty()) {
      throw new StartRefusedException(
          new Bilingual(
              "Thư mục " + target.path() + " đã có khóa (" + there + "); không tạo khóa mới.",
              "The folder " + target.path() + " has keys (" + there + "); none are made."));
    }
    try {
      for (KeyFile key : all()) {
        target.writeSecret(key.name(), key.make());
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no keys can be made", e);
    }
  }

  private static List<KeyFile> all() {
    return ServiceLoader.load(KeyFile.class, KeyFile.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private static void check(Path file, KeyFile key) {
    try {
      key.check(read(file));
    } catch (GeneralSecurityException e) {
      throw new StartRefusedException(
          new Bilingual(
              "Tệp khóa " + file + " không dùng được: " + e.getMessage() + ".",
              "The key file " + file + " cannot be used: " + e.getMessage() + "."),
          e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new StartRefusedException(
          new Bilingual(
              "Không đọc được tệp khóa "
                  + file
                  + ". Thư mục nêu ở KIEMPHIEU_KEYS_DIR phải có đủ các khóa dùng chung; tạo một lần"
                  + " bằng --make-keys.",
              "The key file "
                  + file
                  + " cannot be read. The folder of KIEMPHIEU_KEYS_DIR must hold every shared key;"
                  + " --make-keys makes them once."),
          e);
    }
  }
}
