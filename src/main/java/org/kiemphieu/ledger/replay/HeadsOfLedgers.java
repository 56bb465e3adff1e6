package org.kiemphieu.ledger.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.launch.LedgerHeads;
import org.kiemphieu.ledger.service.Checkpoints;

/** Tells the operator the heads of all ledgers, before a backup and after it was restored. */
@ApplicationScoped
public class HeadsOfLedgers implements LedgerHeads {

  @Inject LedgerReplay replay;
  @Inject Checkpoints checkpoints;

  @Override
  public List<String> checkpoints() {
    return replay.assemblies().stream().sorted().map(checkpoints::head).toList();
  }
}
