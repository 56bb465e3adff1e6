package org.kiemphieu.launch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What stands on the command line.
 *
 * @param help the usage is asked for
 * @param task what is to be done otherwise
 */
record Arguments(boolean help, Task task) {

  /** An argument; those with a value are followed by it. */
  private enum Name {
    HELP("--help", false),
    EXAMPLE("--example", false),
    MIGRATE("--migrate", false),
    CHECKPOINTS("--checkpoints", false),
    MAKE_KEYS("--make-keys", true),
    BACKUP("--backup", true),
    RESTORE("--restore", true);

    private final String text;
    private final boolean hasValue;

    Name(String text, boolean hasValue) {
      this.text = text;
      this.hasValue = hasValue;
    }
  }

  /** Of those given, one at a time; none of them means to serve. */
  private static final Map<Name, Function<String, Task>> TASKS =
      new EnumMap<>(
          Map.of(
              Name.EXAMPLE, value -> new Task.Serve(true),
              Name.MIGRATE, value -> new Task.Migrate(),
              Name.CHECKPOINTS, value -> new Task.ShowCheckpoints(),
              Name.MAKE_KEYS, value -> new Task.MakeKeys(Path.of(value)),
              Name.BACKUP, value -> new Task.MakeBackup(Path.of(value)),
              Name.RESTORE, value -> new Task.Restore(Path.of(value))));

  static final String USAGE =
      """
      Kiểm Phiếu – đếm phiếu bầu / counts paper ballots

        java -jar target/quarkus-app/quarkus-run.jar [--example | --migrate | --checkpoints
                                                      | --make-keys FOLDER
                                                      | --backup FILE | --restore FILE] [--help]

        --example           nạp đại hội mẫu (tên người là giả) / load the worked example (invented names)
        --migrate           cập nhật cơ sở dữ liệu rồi dừng / bring the database up to date, and stop
        --checkpoints       hiện mốc nhật ký của mọi đại hội rồi dừng
                            / show all ledgers' checkpoints, and stop
        --make-keys FOLDER  tạo các khóa mà nhiều bản chạy dùng chung rồi dừng
                            / make the keys that replicas share, and stop
        --backup FILE       sao lưu thư mục dữ liệu, hai người cùng nhập mật khẩu
                            / back the data folder up; two people type a passphrase each
        --restore FILE      khôi phục vào thư mục dữ liệu trống, hai người cùng nhập mật khẩu
                            / restore into an empty data folder; the same two passphrases
        --help              hướng dẫn này / this text

        KIEMPHIEU_DATA_DIR            thư mục dữ liệu, mặc định "data" / data folder, default "data"
        KIEMPHIEU_KEYS_DIR            thư mục khóa dùng chung, chỉ đọc, mặc định là thư mục dữ liệu
                                      / folder of shared keys, only read; default: data folder
        QUARKUS_HTTP_PORT             cổng HTTP, mặc định 8080 / HTTP port, default 8080
        QUARKUS_DATASOURCE_JDBC_URL   dùng PostgreSQL có sẵn / use an existing PostgreSQL
        QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD
        QUARKUS_FLYWAY_USERNAME, QUARKUS_FLYWAY_PASSWORD
                                      tài khoản sở hữu các bảng / the role that owns the tables
      """;

  /** Reads the command line; what it does not understand is refused, not ignored. */
  static Arguments of(String... arguments) {
    Map<Name, String> given = new EnumMap<>(Name.class);
    for (int i = 0; i < arguments.length; i++) {
      Name name = named(arguments[i]);
      String value = "";
      if (name.hasValue) {
        i++;
        if (i == arguments.length || arguments[i].startsWith("--")) {
          throw refused(
              "Thiếu tên tệp hoặc thư mục sau " + name.text,
              "A file or folder must follow " + name.text);
        }
        value = arguments[i];
      }
      given.put(name, value);
    }
    boolean help = given.containsKey(Name.HELP);
    given.remove(Name.HELP);
    if (given.size() > 1) {
      throw refused(
          "Mỗi lần chỉ một việc: " + String.join(" ", arguments),
          "One thing at a time: " + String.join(" ", arguments));
    }
    List<Task> asked =
        given.entrySet().stream().map(one -> task(one.getKey(), one.getValue())).toList();
    return new Arguments(help, asked.isEmpty() ? new Task.Serve(false) : asked.get(0));
  }

  private static Task task(Name name, String value) {
    Function<String, Task> task = TASKS.get(name);
    if (task == null) {
      throw new IllegalStateException("no task: " + name);
    }
    return task.apply(value);
  }

  private static Name named(String argument) {
    for (Name name : Name.values()) {
      if (name.text.equals(argument)) {
        return name;
      }
    }
    throw refused("Không hiểu tham số " + argument, "Unknown argument " + argument);
  }

  private static StartRefusedException refused(String vietnamese, String english) {
    return new StartRefusedException(new Bilingual(vietnamese, english));
  }
}
