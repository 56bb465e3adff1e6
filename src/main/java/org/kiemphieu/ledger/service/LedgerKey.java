package org.kiemphieu.ledger.service;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import org.kiemphieu.launch.KeysFolder;

/** The key under which checkpoints are handed out, the same in every replica. */
@Singleton
public class LedgerKey {

  private final KeyPair keys;

  @Inject
  LedgerKey(KeysFolder folder) {
    LedgerKeyFile file = new LedgerKeyFile();
    try {
      this.keys = LedgerKeyFile.read(folder.content(file));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the ledger's key is not usable: " + file.name(), e);
    }
  }

  KeyPair keys() {
    return keys;
  }
}
