package org.kiemphieu.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
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
      Settings settings = Settings.read();
      DataFolder folder = DataFolder.at(settings.dataFolder());
      FolderLock lock = folder.lock();
      System.setProperty(DataFolder.KEY, folder.path().toString());
      if (asked.example()) {
        System.setProperty("kiemphieu.example", "true");
      }
      if (settings.hasDatabase()) {
        return serve();
      }
      return serveWithDatabase(folder, lock);
    } catch (StartRefusedException e) {
      Console.complain(e.getMessage());
      return FAILED;
    }
  }

  private static int serveWithDatabase(DataFolder folder, FolderLock lock) {
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
      return serve();
    } finally {
      order.serviceStopped();
    }
  }

  private static int serve() {
    Console.say("Khởi động dịch vụ", "starting the service");
    int[] code = {0};
    Quarkus.run(
        Service.class,
        (exit, failure) -> {
          code[0] = exit;
          if (failure != null) {
            LOG.error("Không khởi động được / the service could not start", failure);
          }
        });
    return code[0];
  }
}
