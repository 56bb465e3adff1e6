package org.kiemphieu.launch;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs once the service answers: says where, and waits for its end. */
final class Service implements QuarkusApplication {

  private final int port;

  Service(@ConfigProperty(name = "quarkus.http.port") int port) {
    this.port = port;
  }

  @Override
  public int run(String... arguments) {
    String address = "http://localhost:" + port;
    Console.say("Sẵn sàng", "ready: " + address + "/");
    Console.say("Tài liệu API", "API documentation: " + address + "/q/swagger-ui");
    Quarkus.waitForExit();
    return 0;
  }
}
