package org.kiemphieu.verify.count;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.verify.ledger.LedgerEntry;
import org.kiemphieu.verify.seal.NoteKey;
import org.kiemphieu.verify.seal.SignedCheckpoint;

/** Keys of the witnesses the ledger names. */
public final class Witnesses {

  private static final int MOST = 1000;

  private final Map<String, NoteKey> keys = new HashMap<>();

  void entry(LedgerEntry entry) {
    if (entry.command().equals("REGISTER_WITNESS")
        && entry.subject().startsWith("ledger/witnesses/")
        && keys.size() < MOST) {
      NoteKey key = NoteKey.parse(entry.after().text("verifierKey"));
      keys.put(key.name() + "+" + key.id(), key);
    }
  }

  /** The key a signature line says it is by. */
  public Optional<NoteKey> of(SignedCheckpoint.Line line) {
    return Optional.ofNullable(keys.get(line.name() + "+" + line.id()));
  }
}
