package org.kiemphieu.example;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.example.ExamplePapers.Paper;
import org.kiemphieu.launch.Console;
import org.kiemphieu.launch.DataFolder;

/** Loads the example at start when the service is started with {@code --example}. */
@ApplicationScoped
public class ExampleLoader {

  private static final int AFTER_THE_FIRST_ADMINISTRATOR = 200;
  private static final String FOLDER = "example";

  @ConfigProperty(name = "kiemphieu.example", defaultValue = "false")
  boolean asked;

  @Inject ExampleElection example;
  @Inject DataFolder dataFolder;

  void start(@Observes @Priority(AFTER_THE_FIRST_ADMINISTRATOR) StartupEvent event)
      throws IOException {
    if (!asked) {
      return;
    }
    Console.say("Nạp ví dụ hư cấu", "loading the invented example");
    example.load();
    Path folder = Files.createDirectories(dataFolder.resolve(FOLDER));
    for (Map.Entry<Integer, List<Paper>> batch : ExampleElection.left().entrySet()) {
      Files.writeString(
          folder.resolve("batch-" + batch.getKey() + ".csv"),
          csv(batch.getKey(), batch.getValue()));
    }
    tell(folder);
  }

  private static String csv(int batch, List<Paper> papers) {
    StringBuilder csv = new StringBuilder("batch,position,marks,defect\r\n");
    for (int i = 0; i < papers.size(); i++) {
      Paper paper = papers.get(i);
      csv.append(batch).append(',').append(i + 1).append(',').append(paper.marks()).append(',');
      csv.append(String.join(" ", paper.defects())).append("\r\n");
    }
    return csv.toString();
  }

  private static void tell(Path folder) {
    Console.say(
        "Mọi tên người, số liệu trong ví dụ đều hư cấu", "every name and figure is invented");
    Console.say(
        "Đại hội " + ExampleAccounts.ASSEMBLY + ", mật khẩu " + ExampleAccounts.PASSWORD,
        "assembly and password of these accounts:");
    for (ExampleAccounts.ExampleAccount account : ExampleAccounts.ALL) {
      Console.say("  " + account.username(), account.displayName() + ", " + account.role());
    }
    Console.say(
        "Phiếu chưa nhập (tập 5 và 6) trong " + folder,
        "papers of batches 5 and 6, left to be keyed");
  }
}
