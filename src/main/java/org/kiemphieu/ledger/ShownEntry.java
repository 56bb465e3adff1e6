package org.kiemphieu.ledger;

import java.util.Map;

/** An entry as a reader of the ledger gets it. */
public sealed interface ShownEntry {

  /** Canonical JSON (RFC 8785): the entry itself, or what is shown in its place. */
  String text();

  /** Hash of the entry's leaf, the same whether it is withheld or not. */
  TreeHash leaf();

  /**
   * An entry that everybody who reads the ledger may read.
   *
   * @param text its canonical text
   */
  record Open(String text) implements ShownEntry {
    @Override
    public TreeHash leaf() {
      return MerkleTree.leaf(text);
    }
  }

  /**
   * An entry that nobody may read yet. Its leaf is enough to work out the tree and check proofs.
   *
   * @param sequence its place in the ledger
   * @param leaf hash of its leaf
   */
  record Withheld(long sequence, TreeHash leaf) implements ShownEntry {
    @Override
    public String text() {
      return CanonicalJson.write(
          Map.of("sequence", sequence, "leaf", leaf.bytes().base64(), "withheld", true));
    }
  }
}
