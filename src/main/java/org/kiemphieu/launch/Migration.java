package org.kiemphieu.launch;

import io.quarkus.runtime.QuarkusApplication;

/**
 * Ends as soon as everything has started, so after the migrations. For whoever keeps the password
 * of the tables' owner from the service that runs day and night.
 */
final class Migration implements QuarkusApplication {

  @Override
  public int run(String... arguments) {
    Console.say("Cơ sở dữ liệu đã được cập nhật", "the database is up to date");
    return 0;
  }
}
