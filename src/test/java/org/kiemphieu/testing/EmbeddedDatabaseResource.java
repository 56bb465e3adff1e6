package org.kiemphieu.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.EmbeddedDatabase;

/**
 * Gives every Quarkus test a real PostgreSQL on a fresh data folder. Registered under
 * META-INF/services, so no test has to name it.
 */
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

  /** Unpacked once for all tests. */
  public static final Path BINARIES = Path.of("target", "postgresql-binaries").toAbsolutePath();

  private @Nullable EmbeddedDatabase database;
  private @Nullable Path path;

  @Override
  public Map<String, String> start() {
    try {
      path = Files.createTempDirectory("kiemphieu-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    database = EmbeddedDatabase.start(DataFolder.at(path), BINARIES);
    Map<String, String> configuration = new HashMap<>(database.configuration());
    configuration.put(DataFolder.KEY, path.toString());
    // The auditor of one test looks more often in a minute than those of a congress.
    configuration.put("kiemphieu.limits.checks", "300");
    return configuration;
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
    if (path != null) {
      FileUtils.deleteQuietly(path.toFile());
    }
  }
}
