package org.kiemphieu.launch;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The settings needed before Quarkus runs, from the sources it will read too: system properties,
 * environment, {@code config/application.properties}.
 */
final class Settings {

  private static final Path FILE = Path.of("config", "application.properties");
  private static final int ORDINAL_OF_FILE = 260;

  private final SmallRyeConfig config;

  private Settings(SmallRyeConfig config) {
    this.config = config;
  }

  static Settings read() {
    SmallRyeConfigBuilder builder =
        new SmallRyeConfigBuilder().addDefaultInterceptors().addSystemSources();
    try {
      if (Files.exists(FILE)) {
        builder.withSources(new PropertiesConfigSource(FILE.toUri().toURL(), ORDINAL_OF_FILE));
      }
    } catch (IOException e) {
      throw new StartRefusedException(
          new Bilingual("Không đọc được tệp " + FILE, "This file cannot be read: " + FILE), e);
    }
    return new Settings(builder.build());
  }

  Path dataFolder() {
    return Path.of(
        config.getOptionalValue(DataFolder.KEY, String.class).orElse(DataFolder.DEFAULT));
  }

  /** The folder that holds the keys of all replicas, where one is named. */
  Optional<Path> keysFolder() {
    return config.getOptionalValue(KeysFolder.KEY, String.class).map(Path::of);
  }

  /** Whether a setting of that name is there. */
  boolean has(String key) {
    return config.getOptionalValue(key, String.class).isPresent();
  }

  /** Whether the operator names a database, so that none is to be started. */
  boolean hasDatabase() {
    return has("quarkus.datasource.jdbc.url");
  }

  /**
   * Says no where the operator forbade a database of the service's own, as containers do: it would
   * go with the container.
   */
  void requireLeaveToEmbed() {
    if (!config.getOptionalValue("kiemphieu.embedded-database", Boolean.class).orElse(true)) {
      throw new StartRefusedException(
          new Bilingual(
              "Thiếu QUARKUS_DATASOURCE_JDBC_URL: ở đây không chạy PostgreSQL kèm theo.",
              "QUARKUS_DATASOURCE_JDBC_URL is not set, and no embedded PostgreSQL is run here."));
    }
  }
}
