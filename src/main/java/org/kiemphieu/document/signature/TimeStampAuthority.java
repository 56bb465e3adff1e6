package org.kiemphieu.document.signature;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * A time-stamp authority asked over HTTP (RFC 3161, section 3.4). The whole exchange ends after a
 * few seconds, however slowly the authority answers.
 */
public final class TimeStampAuthority {

  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final int MOST_BYTES = 64 * 1024;
  private static final int NONCE_BITS = 64;
  private static final int OK = 200;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final URI url;

  public TimeStampAuthority(URI url) {
    this.url = url;
  }

  /**
   * A time-stamp token over a digest, whose signature was verified.
   *
   * @param algorithm object identifier of the digest's algorithm
   * @param digest what is stamped
   * @throws IOException when the authority does not answer in time, refuses, or gives a token that
   *     does not hold
   */
  public byte[] stamp(String algorithm, byte[] digest) throws IOException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    BigInteger nonce = new BigInteger(NONCE_BITS, RANDOM);
    TimeStampRequest request =
        generator.generate(new ASN1ObjectIdentifier(algorithm), digest, nonce);
    try {
      TimeStampResponse response = new TimeStampResponse(answer(request.getEncoded()));
      response.validate(request);
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw new IOException(url + ": " + response.getStatusString());
      }
      TimeStampCheck.verify(token);
      return token.getEncoded();
    } catch (TSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException(url + ": " + e.getMessage(), e);
    }
  }

  private byte[] answer(byte[] body) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(LIMIT)
            .header("Content-Type", "application/timestamp-query")
            .header("Accept", "application/timestamp-reply")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    HttpClient client = HttpClient.newBuilder().connectTimeout(LIMIT).build();
    long end = System.nanoTime() + LIMIT.toNanos();
    CompletableFuture<HttpResponse<InputStream>> sent =
        client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
    try {
      HttpResponse<InputStream> response = within(end, sent);
      // Closing the stream wakes whoever still reads of an answer without an end.
      try (InputStream in = response.body()) {
        return within(end, CompletableFuture.supplyAsync(() -> body(response.statusCode(), in)));
      }
    } finally {
      sent.cancel(true);
    }
  }

  private <T> T within(long end, CompletableFuture<T> answer) throws IOException {
    try {
      return answer.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new IOException(url + ": no answer within " + LIMIT.toSeconds() + " s", e);
    } catch (ExecutionException e) {
      throw new IOException(url + ": " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(url + ": interrupted", e);
    }
  }

  private static byte[] body(int status, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (status != OK || bytes.length > MOST_BYTES) {
        throw new IllegalStateException("status " + status + ", " + bytes.length + " bytes");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
