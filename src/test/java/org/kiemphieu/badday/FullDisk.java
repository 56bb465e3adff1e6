package org.kiemphieu.badday;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The database's disk is full until somebody makes room; a server that gave up is started again.
 */
final class FullDisk implements BadDay {

  private static final long MILLIS = 10_000;
  private static final int BLOCK = 1 << 16;

  @Override
  public String name() {
    return "full disk of the database, 10 s";
  }

  @Override
  public String cannot() {
    return SmallDisk.isMounted()
        ? ""
        : "a file system of limited size needs root (mount of a tmpfs)";
  }

  @Override
  public void strike(Hall hall) throws Exception {
    Path filler = hall.primary().data().resolveSibling("filler");
    fill(filler);
    long end = System.nanoTime() + MILLIS * 1_000_000;
    while (System.nanoTime() < end) {
      Thread.sleep(500);
      fill(filler); // What a checkpoint gave back.
    }
    Files.delete(filler);
    for (PostgresServer server : new PostgresServer[] {hall.primary(), hall.standby()}) {
      if (!server.isAlive()) {
        server.start();
      }
    }
    Replicas.await("the standby follows again", hall.primary()::hasSynchronousStandby);
  }

  private static void fill(Path filler) {
    byte[] block = new byte[BLOCK];
    try (OutputStream out =
        Files.newOutputStream(
            filler,
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.APPEND)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException full) {
      // As meant.
    }
  }
}
