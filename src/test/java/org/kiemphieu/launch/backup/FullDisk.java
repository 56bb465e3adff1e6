package org.kiemphieu.launch.backup;

import java.nio.file.Path;

/** A process of its own whose files may not grow: what a full disk looks like from inside. */
final class FullDisk {

  private FullDisk() {}

  /** Backs up or restores as the arguments say; ends with status 3 when that is refused. */
  public static void main(String... arguments) {
    Passphrases passphrases = Passphrases.of("first passphrase", "second passphrase");
    Path folder = Path.of(arguments[1]);
    Path file = Path.of(arguments[2]);
    try {
      if (arguments[0].equals("backup")) {
        new Backup(folder, java.time.Clock.systemUTC(), 16).make(file, passphrases);
      } else {
        new Restoration(folder, 16, 100).restore(file, passphrases);
      }
    } catch (BackupRefusedException e) {
      System.out.println(e.faults());
      System.exit(3);
    }
  }
}
