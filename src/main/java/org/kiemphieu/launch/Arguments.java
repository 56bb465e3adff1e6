package org.kiemphieu.launch;

import java.util.List;

/**
 * What stands on the command line.
 *
 * @param help the usage is asked for
 * @param example the worked example is to be loaded
 */
record Arguments(boolean help, boolean example) {

  static final String USAGE =
      """
      Kiểm Phiếu – đếm phiếu bầu / counts paper ballots

        java -jar target/quarkus-app/quarkus-run.jar [--example] [--help]

        --example   nạp đại hội mẫu (tên người là giả) / load the worked example (invented names)
        --help      hướng dẫn này / this text

        KIEMPHIEU_DATA_DIR            thư mục dữ liệu, mặc định "data" / data folder, default "data"
        QUARKUS_HTTP_PORT             cổng HTTP, mặc định 8080 / HTTP port, default 8080
        QUARKUS_DATASOURCE_JDBC_URL   dùng PostgreSQL có sẵn / use an existing PostgreSQL
        QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD
        QUARKUS_FLYWAY_USERNAME, QUARKUS_FLYWAY_PASSWORD
                                      tài khoản sở hữu các bảng / the role that owns the tables
      """;

  /** Reads the command line; an argument it does not know is refused, not ignored. */
  static Arguments of(String... arguments) {
    List<String> given = List.of(arguments);
    for (String argument : given) {
      if (!argument.equals("--help") && !argument.equals("--example")) {
        throw new StartRefusedException(
            new Bilingual("Không hiểu tham số " + argument, "Unknown argument " + argument));
      }
    }
    return new Arguments(given.contains("--help"), given.contains("--example"));
  }
}
