package org.kiemphieu.launch;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.kiemphieu.launch.backup.Backup;
import org.kiemphieu.launch.backup.Passphrases;
import org.kiemphieu.launch.backup.Restoration;

/** The modes of the program that make and restore backups: no port is opened, nothing is served. */
final class Backups {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("HH:mm:ss dd-MM-yyyy XXX");

  private Backups() {}

  /**
   * Backs the data folder up. With the embedded database its files are copied while nobody uses
   * them; with a database of the operator's own the folder hardly changes, so the service may go
   * on, and the records come from the dump that was put there.
   */
  static void make(Settings settings, Path file) {
    DataFolder folder = DataFolder.at(settings.dataFolder());
    if (settings.hasDatabase()) {
      write(folder, file, true);
      return;
    }
    try (FolderLock lock = folder.lock()) {
      StalePostmaster.stop(folder.resolve(EmbeddedDatabase.CLUSTER));
      write(folder, file, false);
    }
  }

  private static void write(DataFolder folder, Path file, boolean needsDump) {
    Backup backup = new Backup(folder.path());
    backup.check(file, needsDump);
    Passphrases passphrases = new PassphraseEntry().invent();
    Console.say("Đang sao lưu " + folder.path(), "backing up that folder");
    long bytes = backup.make(file, passphrases);
    Console.say(
        "Đã sao lưu, đã đọc lại và kiểm tra: " + file.toAbsolutePath() + ", " + bytes + " byte",
        "backed up, read back and checked");
    Console.say(
        "Không có đủ hai mật khẩu thì không ai mở được bản này",
        "without both passphrases nobody can open it");
  }

  /**
   * Restores into the data folder of the settings.
   *
   * @return whether the records came with it, rather than as a dump for a database elsewhere
   */
  static boolean restore(Settings settings, Path file) {
    Path target = settings.dataFolder().toAbsolutePath().normalize();
    Restoration restoration = new Restoration(target);
    restoration.check(file);
    Passphrases passphrases = new PassphraseEntry().ask();
    Console.say("Đang khôi phục vào " + target, "restoring into that folder");
    String made =
        restoration.restore(file, passphrases).atZone(ZoneId.systemDefault()).format(WRITTEN);
    Console.say("Đã khôi phục bản sao lưu lúc " + made, "restored the backup made at that time");
    return DataFolder.at(target).has(EmbeddedDatabase.CLUSTER);
  }
}
