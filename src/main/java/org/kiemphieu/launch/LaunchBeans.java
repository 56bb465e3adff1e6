package org.kiemphieu.launch;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The surroundings of the service, as beans. */
final class LaunchBeans {

  private static final Logger LOG = Logger.getLogger(LaunchBeans.class);

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
  Clock clock(
      @ConfigProperty(name = "kiemphieu.clock-offset", defaultValue = "PT0S") Duration offset) {
    if (!offset.isZero()) {
      LOG.warnf("Đồng hồ bị lệch có chủ ý / the clock is off on purpose, for a test: %s", offset);
    }
    return Clock.offset(Clock.systemUTC(), offset);
  }
}
