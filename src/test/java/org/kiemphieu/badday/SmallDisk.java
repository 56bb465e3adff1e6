package org.kiemphieu.badday;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own in memory, so that it can be filled without filling the machine's. */
final class SmallDisk {

  private static final String SIZE = "700m";
  private static volatile boolean mounted;

  private SmallDisk() {}

  /** Mounts one where this machine lets us, which it does for root only. */
  static void mount(Path folder) {
    mounted =
        PostgresServer.run("mount", "-t", "tmpfs", "-o", "size=" + SIZE, "tmpfs", folder.toString())
            == 0;
    if (mounted) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> unmount(folder)));
    }
  }

  /** Whether there is one. */
  static boolean isMounted() {
    return mounted;
  }

  static void unmount(Path folder) {
    if (mounted && Files.exists(folder)) {
      mounted = PostgresServer.run("umount", "-l", folder.toString()) != 0;
    }
  }
}
