package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.ledger.NoteSigner;

/** Who signs the checkpoints of each assembly's ledger: one key, a name for each ledger. */
@ApplicationScoped
public class LedgerSigners {

  @Inject LedgerKey key;

  @ConfigProperty(name = "kiemphieu.ledger.origin", defaultValue = "kiemphieu.local")
  String installation;

  /** The signer of an assembly's ledger; its key's name is the ledger's origin. */
  NoteSigner of(String assembly) {
    return new NoteSigner(installation + "/" + assembly, key.keys());
  }
}
