package org.kiemphieu.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held by the one service that uses a data folder; the operating system frees it on a crash. */
public final class FolderLock implements AutoCloseable {

  /** The name of the locked file. */
  public static final String FILE = "lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks {@code folder}, which must be there.
   *
   * @throws StartRefusedException when another process holds it
   */
  public static FolderLock of(Path folder) {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw inUse(folder);
      }
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new StartRefusedException(
          new Bilingual(
              "Không khóa được thư mục dữ liệu " + folder + ": " + e.getMessage(),
              "The data folder cannot be locked: " + folder + ": " + e.getMessage()),
          e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static StartRefusedException inUse(Path folder) {
    return new StartRefusedException(
        new Bilingual(
            "Thư mục dữ liệu "
                + folder
                + " đang được một tiến trình Kiểm Phiếu khác sử dụng. Hãy dừng tiến trình đó hoặc"
                + " chọn thư mục khác bằng KIEMPHIEU_DATA_DIR.",
            "Another Kiểm Phiếu is using the data folder "
                + folder
                + ". Stop it, or choose another folder with KIEMPHIEU_DATA_DIR."));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
