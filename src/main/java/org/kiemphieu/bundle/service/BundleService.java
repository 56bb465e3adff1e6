package org.kiemphieu.bundle.service;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kiemphieu.document.service.SignedMinutes;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.TreeHead;
import org.kiemphieu.ledger.replay.LedgerReplay;
import org.kiemphieu.ledger.service.Checkpoints;
import org.kiemphieu.result.repository.SignedResultEntity;
import org.kiemphieu.result.service.ResultService;
import org.kiemphieu.result.service.ResultSigner;

/** Puts together the evidence bundle of a confirmed count. */
@ApplicationScoped
public class BundleService {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String README = "README.txt";
  private static final String RESULT = "result.json";
  private static final String RESULT_SIGNATURE = "result.jws";
  private static final String CERTIFICATE = "certificate.pem";
  private static final String MINUTES = "minutes.pdf";
  private static final String BALLOTS = "ballots.csv";
  private static final String READINGS = "readings.csv";
  private static final String LEDGER = "ledger.jsonl";
  private static final String CHECKPOINT = "checkpoint.txt";
  private static final String COSIGNED = "cosigned.json";
  private static final String VERIFIER_KEY = "verifier-key.txt";

  private static final List<String> ORDER =
      List.of(
          README,
          Bundle.MANIFEST,
          Bundle.MANIFEST_SIGNATURE,
          RESULT,
          RESULT_SIGNATURE,
          CERTIFICATE,
          MINUTES,
          BALLOTS,
          READINGS,
          LEDGER,
          CHECKPOINT,
          COSIGNED,
          VERIFIER_KEY);

  @Inject ResultService results;
  @Inject ResultSigner signer;
  @Inject SignedMinutes minutes;
  @Inject LedgerReplay replay;
  @Inject LedgerFiles ledgerFiles;
  @Inject BallotsFile ballotsFile;
  @Inject Checkpoints checkpoints;
  @Inject EntityManager entityManager;

  /**
   * A bundle that is complete.
   *
   * @param content the zip; to be closed by who reads it, nothing else is left behind
   * @param size in bytes
   */
  public record Zip(InputStream content, long size) {}

  /**
   * Puts a count's bundle together, from everything as it stands at one moment. Refused before the
   * presidium confirmed the result, and while ledger and tables do not agree.
   */
  public Zip bundle(CountKey count) {
    QuarkusTransaction.requiringNew().run(() -> results.result(count));
    replay.require(count.round().assembly());
    try (Bundle bundle = new Bundle(Files.createTempDirectory("kiemphieu-bundle"))) {
      Instant at = QuarkusTransaction.requiringNew().call(() -> fill(count, bundle));
      String manifest = bundle.manifest();
      bundle.add(Bundle.MANIFEST, manifest);
      bundle.add(Bundle.MANIFEST_SIGNATURE, signer.sign(manifest));
      Path zip = bundle.zip(ORDER, at);
      // Opened before the folder is taken away: the file is there as long as somebody reads it.
      return new Zip(Files.newInputStream(zip), Files.size(zip));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundle cannot be written", e);
    }
  }

  private Instant fill(CountKey count, Bundle bundle) throws IOException {
    entityManager
        .createNativeQuery("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        .executeUpdate();
    String assembly = count.round().assembly();
    SignedResultEntity result = results.result(count);
    bundle.add(README, readme());
    bundle.add(RESULT, result.content);
    bundle.add(RESULT_SIGNATURE, result.signature);
    bundle.add(CERTIFICATE, result.certificate);
    bundle.add(MINUTES, minutes.sealed(count));
    bundle.add(VERIFIER_KEY, checkpoints.verifierKey(assembly) + "\n");
    DecidingEntries decisions = new DecidingEntries(count.subject());
    ledger(count, bundle, decisions);
    try (BundlePart ballots = bundle.part(BALLOTS)) {
      ballotsFile.write(count, ballots, decisions);
      bundle.add(BALLOTS, ballots);
    }
    return Instant.parse(JSON.readTree(result.content).path("confirmedAt").textValue());
  }

  private void ledger(CountKey count, Bundle bundle, DecidingEntries decisions) throws IOException {
    String assembly = count.round().assembly();
    Set<Long> sizes = Set.copyOf(checkpoints.cosignedSizes(assembly));
    List<TreeHead> heads;
    try (BundlePart entries = bundle.part(LEDGER);
        BundlePart readings = bundle.part(READINGS)) {
      heads = ledgerFiles.write(count, entries, readings, decisions, sizes);
      bundle.add(LEDGER, entries);
      bundle.add(READINGS, readings);
    }
    TreeHead present = heads.remove(heads.size() - 1);
    bundle.add(CHECKPOINT, checkpoints.of(assembly, present));
    List<String> cosigned = new ArrayList<>();
    heads.forEach(head -> cosigned.add(checkpoints.of(assembly, head)));
    bundle.add(COSIGNED, CanonicalJson.write(cosigned));
  }

  private static byte[] readme() throws IOException {
    try (InputStream in = BundleService.class.getResourceAsStream("/bundle/" + README)) {
      if (in == null) {
        throw new IllegalStateException("the bundle's README is not in the program");
      }
      return in.readAllBytes();
    }
  }
}
