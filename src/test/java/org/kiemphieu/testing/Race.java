package org.kiemphieu.testing;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Several people ask something of the service at one moment. */
public final class Race {

  private static final int SECONDS_TO_THE_LINE = 20;
  private static final int SECONDS_TO_THE_END = 120;

  private Race() {}

  /** What one of them asks. */
  public interface Racer {
    Response run(int number);
  }

  /** Lets {@code racers}, numbered from 0, go at one moment and waits for the last. */
  public static List<Response> of(int racers, Racer racer) throws Exception {
    return between(
        IntStream.range(0, racers)
            .<Callable<Response>>mapToObj(number -> () -> racer.run(number))
            .toList());
  }

  /** Lets all go at one moment; the answers are in the order of the racers. */
  public static List<Response> between(List<Callable<Response>> racers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(racers.size());
    CyclicBarrier start = new CyclicBarrier(racers.size());
    try {
      List<Callable<Response>> waiting = new ArrayList<>();
      for (Callable<Response> racer : racers) {
        waiting.add(
            () -> {
              start.await(SECONDS_TO_THE_LINE, TimeUnit.SECONDS);
              return racer.call();
            });
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer :
          threads.invokeAll(waiting, SECONDS_TO_THE_END, TimeUnit.SECONDS)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
