package org.kiemphieu.screens;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The way from a browser to the service, which can be cut. A browser's own "offline" lets a stream
 * that is open go on; a cable that is pulled does not.
 */
final class Cable implements AutoCloseable {

  private final ServerSocket plug;
  private final Set<Socket> wires = ConcurrentHashMap.newKeySet();
  private volatile boolean cut;

  Cable() {
    try {
      plug = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    inBackground(this::accept);
  }

  int port() {
    return plug.getLocalPort();
  }

  /** Ends every connection there is and takes no other. */
  void cut() {
    cut = true;
    wires.forEach(Cable::end);
    wires.clear();
  }

  void mend() {
    cut = false;
  }

  @Override
  public void close() {
    cut();
    try {
      plug.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void accept() {
    while (!plug.isClosed()) {
      try {
        Socket browser = plug.accept();
        if (cut) {
          end(browser);
          continue;
        }
        Socket service = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        wires.add(browser);
        wires.add(service);
        inBackground(() -> carry(browser, service));
        inBackground(() -> carry(service, browser));
      } catch (IOException closed) {
        // The test is over, or the service is: the browser sees that it has no connection.
      }
    }
  }

  private void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException broken) {
      // Cut.
    } finally {
      end(from);
      end(to);
      wires.remove(from);
      wires.remove(to);
    }
  }

  private static void end(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "cable");
    thread.setDaemon(true);
    thread.start();
  }
}
