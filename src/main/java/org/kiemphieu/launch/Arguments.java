package org.kiemphieu.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on the command line.
 *
 * @param help the usage is asked for
 * @param example the worked example is to be loaded
 * @param migrate the database is to be brought up to date and nothing more
 * @param makeKeys where the keys that replicas share are to be made, and nothing more
 */
record Arguments(boolean help, boolean example, boolean migrate, Optional<Path> makeKeys) {

  private static final String HELP = "--help";
  private static final String EXAMPLE = "--example";
  private static final String MIGRATE = "--migrate";
  private static final String MAKE_KEYS = "--make-keys";
  private static final Set<String> KNOWN = Set.of(HELP, EXAMPLE, MIGRATE);

  static final String USAGE =
      """
      Kiểm Phiếu – đếm phiếu bầu / counts paper ballots

        java -jar target/quarkus-app/quarkus-run.jar [--example] [--migrate] [--help]
        java -jar target/quarkus-app/quarkus-run.jar --make-keys FOLDER

        --example   nạp đại hội mẫu (tên người là giả) / load the worked example (invented names)
        --migrate   cập nhật cơ sở dữ liệu rồi dừng / bring the database up to date, and stop
        --make-keys tạo các khóa mà nhiều bản chạy dùng chung rồi dừng
                    / make the keys that replicas share, and stop
        --help      hướng dẫn này / this text

        KIEMPHIEU_DATA_DIR            thư mục dữ liệu, mặc định "data" / data folder, default "data"
        KIEMPHIEU_KEYS_DIR            thư mục khóa dùng chung, chỉ đọc, mặc định là thư mục dữ liệu
                                      / folder of shared keys, only read; default: data folder
        QUARKUS_HTTP_PORT             cổng HTTP, mặc định 8080 / HTTP port, default 8080
        QUARKUS_DATASOURCE_JDBC_URL   dùng PostgreSQL có sẵn / use an existing PostgreSQL
        QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD
        QUARKUS_FLYWAY_USERNAME, QUARKUS_FLYWAY_PASSWORD
                                      tài khoản sở hữu các bảng / the role that owns the tables
      """;

  /** Reads the command line; an argument it does not know is refused, not ignored. */
  static Arguments of(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals(MAKE_KEYS)) {
      return ofMakingKeys(arguments);
    }
    List<String> given = List.of(arguments);
    for (String argument : given) {
      if (!KNOWN.contains(argument)) {
        throw new StartRefusedException(
            new Bilingual("Không hiểu tham số " + argument, "Unknown argument " + argument));
      }
    }
    return new Arguments(
        given.contains(HELP), given.contains(EXAMPLE), given.contains(MIGRATE), Optional.empty());
  }

  private static Arguments ofMakingKeys(String... arguments) {
    if (arguments.length != 2 || arguments[1].startsWith("--")) {
      throw new StartRefusedException(
          new Bilingual(
              MAKE_KEYS + " cần đúng một thư mục", MAKE_KEYS + " needs one folder and no more"));
    }
    return new Arguments(false, false, false, Optional.of(Path.of(arguments[1])));
  }
}
