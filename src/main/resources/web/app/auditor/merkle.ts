/** Proofs of the RFC 9162 Merkle tree (section 2.1), checked in the browser. Nothing here asks the service. */
import { type Bytes, same, sha256 } from './bytes.js';

/** Size and root of a tree. */
export interface TreeHead {
  readonly size: bigint;
  readonly root: Bytes;
}

/** What is wrong with a proof: sizes, number of hashes, or the root it leads to. */
export type ProofFault = 'SIZE' | 'LENGTH' | 'OLDER_ROOT' | 'ROOT';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** Hash of a leaf: SHA-256 of 0x00 and the entry (section 2.1.1). */
export function leaf(entry: Bytes): Promise<Bytes> {
  return sha256(LEAF, entry);
}

/** Hash of a node: SHA-256 of 0x01 and its two children (section 2.1.1). */
function node(left: Bytes, right: Bytes): Promise<Bytes> {
  return sha256(NODE, left, right);
}

/**
 * Checks that a newer tree begins with all of an older one (section 2.1.4.2).
 *
 * @returns null when it is proven, else what is wrong
 */
export async function checkConsistency(
  older: TreeHead,
  newer: TreeHead,
  path: readonly Bytes[],
): Promise<ProofFault | null> {
  if (older.size > newer.size) {
    return 'SIZE';
  }
  if (older.size === 0n || older.size === newer.size) {
    if (path.length > 0) {
      return 'LENGTH';
    }
    return older.size === 0n || same(older.root, newer.root) ? null : 'ROOT';
  }
  const nodes = isPowerOfTwo(older.size) ? [older.root, ...path] : [...path];
  const start = nodes.shift();
  if (start === undefined || path.length === 0) {
    return 'LENGTH';
  }
  let first = older.size - 1n;
  let second = newer.size - 1n;
  while ((first & 1n) === 1n) {
    first >>= 1n;
    second >>= 1n;
  }
  let olderRoot = start;
  let newerRoot = start;
  for (const one of nodes) {
    if (second === 0n) {
      return 'LENGTH';
    }
    if ((first & 1n) === 1n || first === second) {
      olderRoot = await node(one, olderRoot);
      newerRoot = await node(one, newerRoot);
      while (first !== 0n && (first & 1n) === 0n) {
        first >>= 1n;
        second >>= 1n;
      }
    } else {
      newerRoot = await node(newerRoot, one);
    }
    first >>= 1n;
    second >>= 1n;
  }
  if (second !== 0n) {
    return 'LENGTH';
  }
  if (!same(olderRoot, older.root)) {
    return 'OLDER_ROOT';
  }
  return same(newerRoot, newer.root) ? null : 'ROOT';
}

/**
 * Checks that a leaf is in a tree at its place (section 2.1.3.2).
 *
 * @param index the leaf's place, from 0
 * @returns null when it is proven, else what is wrong
 */
export async function checkInclusion(
  entry: Bytes,
  index: bigint,
  head: TreeHead,
  path: readonly Bytes[],
): Promise<ProofFault | null> {
  if (index < 0n || index >= head.size) {
    return 'SIZE';
  }
  let first = index;
  let second = head.size - 1n;
  let root = entry;
  for (const one of path) {
    if (second === 0n) {
      return 'LENGTH';
    }
    if ((first & 1n) === 1n || first === second) {
      root = await node(one, root);
      while (first !== 0n && (first & 1n) === 0n) {
        first >>= 1n;
        second >>= 1n;
      }
    } else {
      root = await node(root, one);
    }
    first >>= 1n;
    second >>= 1n;
  }
  if (second !== 0n) {
    return 'LENGTH';
  }
  return same(root, head.root) ? null : 'ROOT';
}

function isPowerOfTwo(size: bigint): boolean {
  return (size & (size - 1n)) === 0n;
}
