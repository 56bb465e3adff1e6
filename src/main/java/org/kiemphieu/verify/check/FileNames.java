package org.kiemphieu.verify.check;

import java.util.List;
import java.util.Set;

/** The files of a bundle. */
final class FileNames {

  static final String README = "README.txt";
  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_JWS = "manifest.jws";
  static final String RESULT = "result.json";
  static final String RESULT_JWS = "result.jws";
  static final String CERTIFICATE = "certificate.pem";
  static final String MINUTES = "minutes.pdf";
  static final String BALLOTS = "ballots.csv";
  static final String READINGS = "readings.csv";
  static final String LEDGER = "ledger.jsonl";
  static final String CHECKPOINT = "checkpoint.txt";
  static final String COSIGNED = "cosigned.json";
  static final String KEY = "verifier-key.txt";

  /** All of them, in their order. */
  static final List<String> ALL =
      List.of(
          README,
          MANIFEST,
          MANIFEST_JWS,
          RESULT,
          RESULT_JWS,
          CERTIFICATE,
          MINUTES,
          BALLOTS,
          READINGS,
          LEDGER,
          CHECKPOINT,
          COSIGNED,
          KEY);

  /** Those read as streams. */
  static final Set<String> LONG = Set.of(BALLOTS, READINGS, LEDGER);

  private FileNames() {}
}
