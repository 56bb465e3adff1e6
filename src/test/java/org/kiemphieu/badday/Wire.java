package org.kiemphieu.badday;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A piece of network that can be cut: what is sent then is neither delivered nor refused, as with a
 * switch that is off. A proxy of TCP, because cutting a real one needs rights a test has not.
 */
final class Wire implements AutoCloseable {

  private static final long LOOK_MILLIS = 20;

  private final ServerSocket server;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private volatile int target;
  private volatile boolean cut;

  /** A wire to a port of this machine. */
  Wire(int target) throws IOException {
    this.target = target;
    this.server = new ServerSocket(0, 1_000, InetAddress.getLoopbackAddress());
    run(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** Leads elsewhere from the next connection on. */
  void leadTo(int port) {
    target = port;
  }

  void cut() {
    cut = true;
  }

  /** Joins it again. Connections from before stay dead: their ends gave them up, or will. */
  void join() {
    sockets.forEach(Wire::close);
    sockets.clear();
    cut = false;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket near = server.accept();
        sockets.add(near);
        run(() -> connect(near));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void connect(Socket near) {
    try {
      waitWhileCut();
      Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
      sockets.add(far);
      run(() -> pump(near, far));
      pump(far, near);
    } catch (IOException refused) {
      close(near);
    }
  }

  private void pump(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] bytes = new byte[16_384];
      int read;
      while ((read = in.read(bytes)) >= 0) {
        waitWhileCut();
        out.write(bytes, 0, read);
        out.flush();
      }
    } catch (IOException broken) {
      // Both ends are closed below.
    }
    waitWhileCut();
    close(from);
    close(to);
    sockets.remove(from);
    sockets.remove(to);
  }

  private void waitWhileCut() {
    try {
      while (cut) {
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "wire");
    thread.setDaemon(true);
    thread.start();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    join();
  }
}
