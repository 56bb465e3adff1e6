package org.kiemphieu.document.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A real time-stamp authority (RFC 3161) on this machine. */
public final class TestTimeStampAuthority implements AutoCloseable {

  /** How it behaves. */
  public enum Manner {
    HONEST,
    /** Answers after the service has stopped waiting. */
    SLOW,
    /** Stamps something else than it was asked to. */
    LYING,
    /** Says that it does not work. */
    FAILING
  }

  private static final ASN1ObjectIdentifier POLICY =
      new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

  /** Below this path it is told over HTTP how to behave. */
  private static final String BE = "/be/";

  private static final long SLOW_MILLIS = 15_000;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final TestSigner signer = TestSigner.timeStamping("Dau thoi gian thu");
  private final AtomicInteger asked = new AtomicInteger();
  private volatile Manner manner = Manner.HONEST;
  private volatile Instant time = Instant.now();

  private TestTimeStampAuthority(HttpServer server) {
    this.server = server;
  }

  /** Starts one. */
  public static TestTimeStampAuthority start() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    TestTimeStampAuthority authority = new TestTimeStampAuthority(server);
    server.createContext("/", authority::answer);
    server.createContext(BE, authority::beAsTold);
    server.setExecutor(authority.threads);
    server.start();
    return authority;
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** From now on it behaves so. */
  public void be(Manner another) {
    manner = another;
  }

  /** From now on it stamps this time. */
  public void stamp(Instant another) {
    time = another;
  }

  /** Tells an authority of which only the address is known how to behave. */
  public static void tell(URI url, Manner manner) throws IOException {
    url.resolve(BE + manner).toURL().openStream().close();
  }

  private void beAsTold(HttpExchange exchange) throws IOException {
    try (exchange) {
      be(Manner.valueOf(exchange.getRequestURI().getPath().substring(BE.length())));
      exchange.sendResponseHeaders(200, -1);
    }
  }

  /** How often it was asked. */
  public int asked() {
    return asked.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    try (exchange) {
      byte[] request = exchange.getRequestBody().readAllBytes();
      if (manner == Manner.FAILING) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      if (manner == Manner.SLOW) {
        Thread.sleep(SLOW_MILLIS);
      }
      byte[] response = stamp(new TimeStampRequest(request));
      exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(200, response.length);
      exchange.getResponseBody().write(response);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
      throw new IOException(e);
    }
  }

  private byte[] stamp(TimeStampRequest asked)
      throws GeneralSecurityException, OperatorCreationException, TSPException, IOException {
    TimeStampRequest request = asked;
    if (manner == Manner.LYING) {
      request =
          new TimeStampRequestGenerator()
              .generate(
                  asked.getMessageImprintAlgOID(),
                  new byte[asked.getMessageImprintDigest().length],
                  asked.getNonce());
    }
    DigestCalculatorProvider digests = new BcDigestCalculatorProvider();
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withRSA", signer.key(), signer.certificate()),
            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            POLICY);
    tokens.addCertificates(new JcaCertStore(List.of(signer.certificate())));
    return new TimeStampResponseGenerator(tokens, TSPAlgorithms.ALLOWED)
        .generate(request, BigInteger.ONE, Date.from(time))
        .getEncoded();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
