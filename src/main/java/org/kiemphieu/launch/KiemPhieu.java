package org.kiemphieu.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** The program. */
@QuarkusMain
public final class KiemPhieu {

  private static final Logger LOG = Logger.getLogger(KiemPhieu.class);

  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private KiemPhieu() {}

  /** Starts the service and stays until it is told to stop. */
  public static void main(String... arguments) {
    Arguments asked;
    try {
      asked = Arguments.of(arguments);
    } catch (StartRefusedException e) {
      Console.complain(e.getMessage() + System.lineSeparator() + Arguments.USAGE);
      System.exit(WRONG_USAGE);
      return;
    }
    if (asked.help()) {
      Console.print(Arguments.USAGE);
      return;
    }
    System.exit(run(asked.task()));
  }

  private static int run(Task task) {
    try {
      if (task instanceof Task.MakeKeys keys) {
        return makeKeys(keys.folder());
      }
      Settings settings = Settings.read();
      if (task instanceof Task.MakeBackup backup) {
        Backups.make(settings, backup.file());
        return 0;
      }
      if (task instanceof Task.Restore restore && !Backups.restore(settings, restore.file())) {
        Console.say(
            "Tiếp theo: pg_restore tệp database.dump, rồi --checkpoints",
            "next: pg_restore of that dump, then --checkpoints");
        return 0;
      }
      return open(task, settings);
    } catch (StartRefusedException e) {
      Console.complain(e.getMessage());
      return FAILED;
    }
  }

  private static int makeKeys(Path folder) {
    KeysFolder.make(folder);
    Console.say(
        "Đã tạo khóa trong " + folder.toAbsolutePath().normalize(),
        "keys made; give them to every replica by KIEMPHIEU_KEYS_DIR, and keep a copy");
    return 0;
  }

  private static int open(Task task, Settings settings) {
    DataFolder folder = DataFolder.at(settings.dataFolder());
    FolderLock lock = folder.lock();
    System.setProperty(DataFolder.KEY, folder.path().toString());
    KeysFolder.of(folder, settings.keysFolder()).check(settings::has);
    if (task.equals(new Task.Serve(true))) {
      System.setProperty("kiemphieu.example", "true");
    }
    if (!(task instanceof Task.Serve)) {
      System.setProperty(
          "quarkus.flyway.migrate-at-start", String.valueOf(task instanceof Task.Migrate));
      System.setProperty("quarkus.flyway.validate-at-start", "false"); // Would come before it.
      System.setProperty("quarkus.http.host-enabled", "false");
    }
    boolean restored = task instanceof Task.Restore;
    if (settings.hasDatabase() && !restored) {
      return start(application(task));
    }
    settings.requireLeaveToEmbed();
    return startWithDatabase(application(task), folder, lock);
  }

  private static Class<? extends QuarkusApplication> application(Task task) {
    if (task instanceof Task.Serve) {
      return Service.class;
    }
    return task instanceof Task.Migrate ? Migration.class : ShowCheckpoints.class;
  }

  private static int startWithDatabase(
      Class<? extends QuarkusApplication> task, DataFolder folder, FolderLock lock) {
    Console.say(
        "Khởi động PostgreSQL, dữ liệu trong " + folder.path(),
        "starting PostgreSQL, data in that folder");
    EmbeddedDatabase database =
        EmbeddedDatabase.start(folder, folder.resolve("postgresql-binaries"));
    database.configuration().forEach(System::setProperty);
    StopInOrder order =
        StopInOrder.install(
            () -> {
              database.close();
              lock.close();
            });
    try {
      return start(task);
    } finally {
      order.serviceStopped();
    }
  }

  private static int start(Class<? extends QuarkusApplication> task) {
    Console.say("Khởi động dịch vụ", "starting the service");
    int[] code = {0};
    Quarkus.run(
        task,
        (exit, failure) -> {
          code[0] = exit;
          if (failure != null) {
            // The log may not be there yet: a settings file that cannot be read fails before it.
            Console.complain("Không khởi động được / the service could not start: " + failure);
            LOG.error("Không khởi động được / the service could not start", failure);
          }
        });
    return code[0];
  }
}
