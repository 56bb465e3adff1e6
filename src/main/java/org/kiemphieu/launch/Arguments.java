package org.kiemphieu.launch;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the command line.
 *
 * @param help the usage is asked for
 * @param example the worked example is to be loaded
 * @param migrate the database is to be brought up to date and nothing more
 * @param checkpoints the checkpoints of all ledgers are to be shown and nothing more
 * @param backup where a backup is to be written and nothing more
 * @param restore what is to be restored and nothing more
 */
record Arguments(
    boolean help,
    boolean example,
    boolean migrate,
    boolean checkpoints,
    @Nullable Path backup,
    @Nullable Path restore) {

  /** An argument; those with a value are followed by it. */
  private enum Name {
    HELP("--help", false, false),
    EXAMPLE("--example", false, false),
    MIGRATE("--migrate", false, true),
    CHECKPOINTS("--checkpoints", false, true),
    BACKUP("--backup", true, true),
    RESTORE("--restore", true, true);

    private final String text;
    private final boolean hasValue;
    private final boolean standsAlone;

    Name(String text, boolean hasValue, boolean standsAlone) {
      this.text = text;
      this.hasValue = hasValue;
      this.standsAlone = standsAlone;
    }
  }

  static final String USAGE =
      """
      Kiểm Phiếu – đếm phiếu bầu / counts paper ballots

        java -jar target/quarkus-app/quarkus-run.jar [--example | --migrate | --checkpoints
                                                      | --backup FILE | --restore FILE] [--help]

        --example       nạp đại hội mẫu (tên người là giả) / load the worked example (invented names)
        --migrate       cập nhật cơ sở dữ liệu rồi dừng / bring the database up to date, and stop
        --checkpoints   hiện mốc nhật ký của mọi đại hội rồi dừng / show all ledgers' checkpoints, and stop
        --backup FILE   sao lưu thư mục dữ liệu, hai người cùng nhập mật khẩu
                        / back the data folder up; two people type a passphrase each
        --restore FILE  khôi phục vào thư mục dữ liệu trống, hai người cùng nhập mật khẩu
                        / restore into an empty data folder; the same two passphrases
        --help          hướng dẫn này / this text

        KIEMPHIEU_DATA_DIR            thư mục dữ liệu, mặc định "data" / data folder, default "data"
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
          throw refused("Thiếu tên tệp sau " + name.text, "A file must follow " + name.text);
        }
        value = arguments[i];
      }
      given.put(name, value);
    }
    List<Name> alone = given.keySet().stream().filter(name -> name.standsAlone).toList();
    if (alone.size() > 1 || (!alone.isEmpty() && given.containsKey(Name.EXAMPLE))) {
      throw refused(
          "Mỗi lần chỉ một việc: " + String.join(" ", arguments),
          "One thing at a time: " + String.join(" ", arguments));
    }
    return new Arguments(
        given.containsKey(Name.HELP),
        given.containsKey(Name.EXAMPLE),
        given.containsKey(Name.MIGRATE),
        given.containsKey(Name.CHECKPOINTS),
        path(given.get(Name.BACKUP)),
        path(given.get(Name.RESTORE)));
  }

  private static Name named(String argument) {
    for (Name name : Name.values()) {
      if (name.text.equals(argument)) {
        return name;
      }
    }
    throw refused("Không hiểu tham số " + argument, "Unknown argument " + argument);
  }

  private static @Nullable Path path(@Nullable String value) {
    return value == null ? null : Path.of(value);
  }

  private static StartRefusedException refused(String vietnamese, String english) {
    return new StartRefusedException(new Bilingual(vietnamese, english));
  }
}
