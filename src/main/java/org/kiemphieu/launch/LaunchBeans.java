package org.kiemphieu.launch;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The surroundings of the service, as beans. */
final class LaunchBeans {

  @Produces
  @Singleton
  DataFolder dataFolder(
      @ConfigProperty(name = DataFolder.KEY, defaultValue = DataFolder.DEFAULT) Path path) {
    return DataFolder.at(path);
  }

  @Produces
  @Singleton
  KeysFolder keysFolder(
      DataFolder folder, @ConfigProperty(name = KeysFolder.KEY) Optional<Path> shared) {
    return KeysFolder.of(folder, shared);
  }

  @Produces
  @Singleton
  @DefaultBean
  Clock clock() {
    return Clock.systemUTC();
  }
}
