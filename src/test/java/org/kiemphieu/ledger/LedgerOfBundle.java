package org.kiemphieu.ledger;

import java.util.List;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** What a bundle's ledger is worth, worked out from its lines. */
public final class LedgerOfBundle {

  private LedgerOfBundle() {}

  /** A new device countersigns the present checkpoint; the ledger's size then. */
  public static long cosign(Congress congress, String name) {
    Witness witness = Auditor.witness(name);
    Api.done(Auditor.register(congress, name, witness.key()));
    SignedNote checkpoint = Auditor.checkpoint(congress);
    Api.done(Auditor.cosign(congress, Auditor.cosigned(checkpoint, witness)));
    return Auditor.head(checkpoint).size();
  }

  /** Whether a checkpoint is signed by a key and is that of some lines. */
  public static String check(String checkpoint, String verifierKey, List<String> lines) {
    SignedNote note = Notes.note(checkpoint);
    VerifierKey key = Notes.key(verifierKey);
    if (note.signatures().stream().noneMatch(line -> key.verifies(note.text(), line))) {
      return "NOT SIGNED";
    }
    LeafHashes leaves = LeafHashes.of(lines.stream().map(MerkleTree::leaf).toList());
    TreeHead worked = new TreeHead(lines.size(), MerkleTree.root(leaves, lines.size()));
    return Auditor.head(note).equals(worked) ? "HOLDS" : "ROOT DIFFERS";
  }
}
