package org.kiemphieu.launch;

import io.quarkus.runtime.QuarkusApplication;
import java.util.List;

/**
 * Shows the checkpoint of every ledger and ends. An old backup is as authentic as the newest: only
 * checkpoints that somebody kept tell which one this is.
 */
final class ShowCheckpoints implements QuarkusApplication {

  private final LedgerHeads ledgers;

  ShowCheckpoints(LedgerHeads ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public int run(String... arguments) {
    List<String> checkpoints = ledgers.checkpoints();
    Console.say(
        "Mốc của " + checkpoints.size() + " nhật ký; hãy so với các mốc đã giữ",
        "checkpoints of all ledgers; compare them with those you kept");
    checkpoints.forEach(Console::print);
    return 0;
  }
}
