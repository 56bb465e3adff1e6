package org.kiemphieu.launch;

import java.nio.file.Path;

/** What the program is started for. */
sealed interface Task {

  /**
   * To serve until it is told to stop.
   *
   * @param example the worked example is to be loaded
   */
  record Serve(boolean example) implements Task {}

  /** To bring the database up to date and nothing more. */
  record Migrate() implements Task {}

  /** To show the checkpoints of all ledgers and nothing more. */
  record ShowCheckpoints() implements Task {}

  /** To make the keys that replicas share, in this folder, and nothing more. */
  record MakeKeys(Path folder) implements Task {}

  /** To write a backup into this file and nothing more. */
  record MakeBackup(Path file) implements Task {}

  /** To restore from this file and nothing more. */
  record Restore(Path file) implements Task {}
}
