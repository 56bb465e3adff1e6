package org.kiemphieu.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Many screens that watch, in this one process: streams of events as browsers ask for them. */
final class LoadScreens implements AutoCloseable {

  private static final int SECONDS_TO_OPEN = 60;
  private static final int SECONDS_TO_ARRIVE = 20;
  private static final String ID = "id:";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final List<Screen> screens = new ArrayList<>();

  /**
   * No screens yet.
   *
   * @param address of the service
   */
  LoadScreens(String address) {
    this.address = address;
  }

  /** One stream: when which entry came. */
  private static final class Screen implements Flow.Subscriber<String> {
    private final String assembly;
    private final CompletableFuture<Void> open = new CompletableFuture<>();
    private final Map<Long, Long> arrivals = new ConcurrentHashMap<>();
    private Flow.@Nullable Subscription stream;

    Screen(String assembly) {
      this.assembly = assembly;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      stream = subscription;
      subscription.request(Long.MAX_VALUE);
    }

    void leave() {
      Flow.Subscription left = stream;
      if (left != null) {
        left.cancel();
      }
    }

    @Override
    public void onNext(String line) {
      if (line.startsWith(ID)) {
        arrivals.put(Long.parseLong(line.substring(ID.length()).strip()), System.nanoTime());
        open.complete(null);
      }
    }

    @Override
    public void onError(Throwable broken) {
      open.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
      open.completeExceptionally(new IOException("the stream ended"));
    }
  }

  /**
   * Opens streams, as evenly as can be over the first assemblies, and waits for the first event of
   * each.
   */
  void open(int number, int assemblies) throws Exception {
    for (int i = 0; i < number; i++) {
      int assembly = 1 + i % assemblies;
      int display = 1 + i / assemblies / LoadAssemblies.STREAMS;
      Screen screen = new Screen(LoadAssemblies.code(assembly));
      screens.add(screen);
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(address + "/api/assemblies/" + screen.assembly + "/events"))
              .header("Accept", "text/event-stream")
              .header("Authorization", "Bearer " + LoadAssemblies.secret(assembly, display))
              .build();
      CompletableFuture<?> unused =
          client
              .sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(screen))
              .whenComplete(
                  (response, failure) -> {
                    if (failure != null) {
                      screen.open.completeExceptionally(failure);
                    } else if (response.statusCode() != 200) {
                      screen.open.completeExceptionally(
                          new IOException("no stream: " + response.statusCode()));
                    }
                  });
      if (i % 50 == 49) {
        screen.open.get(SECONDS_TO_OPEN, TimeUnit.SECONDS);
      }
    }
    for (Screen screen : screens) {
      screen.open.get(SECONDS_TO_OPEN, TimeUnit.SECONDS);
    }
  }

  /** When an entry of an assembly came to each of the screens that watch it. */
  List<Long> arrivals(String assembly, long sequence) throws InterruptedException {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_ARRIVE);
    List<Long> arrivals = new ArrayList<>();
    for (Screen screen : screens) {
      if (screen.assembly.equals(assembly)) {
        Long at = screen.arrivals.get(sequence);
        while (at == null) {
          if (System.nanoTime() - limit > 0) {
            throw new IllegalStateException("entry " + sequence + " did not come to a screen");
          }
          Thread.sleep(1);
          at = screen.arrivals.get(sequence);
        }
        arrivals.add(at);
      }
    }
    return arrivals;
  }

  @Override
  public void close() {
    screens.forEach(Screen::leave);
  }
}
