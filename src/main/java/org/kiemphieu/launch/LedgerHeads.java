package org.kiemphieu.launch;

import java.util.List;

/** What the ledgers' room says of every ledger for an operator to compare. */
public interface LedgerHeads {

  /** The checkpoint of each assembly's ledger, as it is handed out, in the order of the codes. */
  List<String> checkpoints();
}
