package org.kiemphieu.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The eight leaves of the reference tree of Certificate Transparency and what is known of them. */
class MerkleVectorsTest {

  private static final List<TreeHash> LEAVES =
      Stream.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .map(entry -> MerkleTree.leaf(HexFormat.of().parseHex(entry)))
          .toList();

  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private static final String LEAVES_0_1 = ROOTS.get(2);
  private static final String LEAVES_0_TO_3 = ROOTS.get(4);
  private static final String LEAF_1 =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String LEAF_4 =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String LEAVES_2_3 =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String LEAVES_4_5 =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String LEAVES_6_7 =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String LEAVES_4_TO_7 =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

  private static final LeafHashes TREE = LeafHashes.of(LEAVES);

  @Test
  void roots() {
    MerkleFrontier frontier = MerkleFrontier.NOTHING;
    for (int size = 0; size <= LEAVES.size(); size++) {
      assertEquals(ROOTS.get(size), frontier.root().bytes().hex());
      assertEquals(ROOTS.get(size), MerkleTree.root(TREE, size).bytes().hex());
      if (size < LEAVES.size()) {
        frontier = frontier.append(LEAVES.get(size));
      }
    }
  }

  @Test
  void inclusion() {
    assertEquals(List.of(), inclusion(1, 0));
    assertEquals(List.of(LEAF_1, LEAVES_2_3, LEAVES_4_TO_7), inclusion(8, 0));
    assertEquals(List.of(LEAF_4, LEAVES_6_7, LEAVES_0_TO_3), inclusion(8, 5));
    assertEquals(List.of(LEAVES_0_1), inclusion(3, 2));
    assertEquals(List.of(ROOTS.get(1), LEAVES_2_3, LEAF_4), inclusion(5, 1));
  }

  @Test
  void consistency() {
    assertEquals(List.of(), consistency(1, 1));
    assertEquals(List.of(LEAF_1, LEAVES_2_3, LEAVES_4_TO_7), consistency(1, 8));
    assertEquals(List.of(LEAVES_4_5, LEAVES_6_7, LEAVES_0_TO_3), consistency(6, 8));
    assertEquals(List.of(LEAVES_2_3, LEAF_4), consistency(2, 5));
    assertEquals(List.of(), consistency(0, 8));
  }

  @Test
  void anEntryIsHashedInUtf8() {
    assertEquals(MerkleTree.leaf(new byte[] {(byte) 0xc4, (byte) 0x91}), MerkleTree.leaf("đ"));
  }

  @Test
  void noProofOfWhatIsNotThere() {
    assertThrows(IndexOutOfBoundsException.class, () -> MerkleTree.root(TREE, 9));
    assertThrows(IndexOutOfBoundsException.class, () -> MerkleTree.inclusion(TREE, 9, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> MerkleTree.inclusion(TREE, 4, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> MerkleTree.inclusion(TREE, 0, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> MerkleTree.consistency(TREE, 5, 4));
    assertThrows(IndexOutOfBoundsException.class, () -> MerkleTree.consistency(TREE, -1, 4));
  }

  private static List<String> inclusion(int size, int index) {
    return hex(MerkleTree.inclusion(TREE, size, index).path());
  }

  private static List<String> consistency(int older, int newer) {
    return hex(MerkleTree.consistency(TREE, older, newer).path());
  }

  private static List<String> hex(List<TreeHash> path) {
    return path.stream().map(hash -> hash.bytes().hex()).toList();
  }
}
