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
    System.exit(run(asked));
  }

  private static int run(Arguments asked) {
    try {
      if (asked.makeKeys().isPresent()) {
        return makeKeys(asked.makeKeys().get());
      }
      Settings settings = Settings.read();
      DataFolder folder = DataFolder.at(settings.dataFolder());
      FolderLock lock = folder.lock();
      System.setProperty(DataFolder.KEY, folder.path().toString());
      KeysFolder.of(folder, settings.keysFolder()).check(settings::has);
      if (asked.example()) {
        System.setProperty("kiemphieu.example", "true");
      }
      if (asked.migrate()) {
        System.setProperty("quarkus.flyway.migrate-at-start", "true");
        System.setProperty("quarkus.flyway.validate-at-start", "false"); // Would come before it.
        System.setProperty("quarkus.http.host-enabled", "false");
      }
      Class<? extends QuarkusApplication> task = asked.migrate() ? Migration.class : Service.class;
      if (settings.hasDatabase()) {
        return start(task);
      }
      return startWithDatabase(task, folder, lock);
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
            LOG.error("Không khởi động được / the service could not start", failure);
          }
        });
    return code[0];
  }
}
