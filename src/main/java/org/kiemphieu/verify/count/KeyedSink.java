package org.kiemphieu.verify.count;

import java.io.IOException;
import java.util.List;

/** Takes every ballot keyed in the count, in the order of the ledger. */
public interface KeyedSink {

  /** Ballots of no interest. */
  KeyedSink NONE = row -> {};

  /** A ballot as the columns of readings.csv. */
  void keyed(List<String> row) throws IOException;
}
