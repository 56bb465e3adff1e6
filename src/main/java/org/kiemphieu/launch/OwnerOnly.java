package org.kiemphieu.launch;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights of what only the user who runs the service may read; none where a system has no such. */
@SuppressWarnings("MutablePublicArray") // As varargs of java.nio want them; nobody writes to them.
public final class OwnerOnly {

  /** Of a folder. */
  public static final FileAttribute<?>[] FOLDER = mode("rwx------");

  /** Of a file. */
  public static final FileAttribute<?>[] FILE = mode("rw-------");

  private OwnerOnly() {}

  private static FileAttribute<?>[] mode(String mode) {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }
}
