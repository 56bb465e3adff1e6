package org.kiemphieu.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.kiemphieu.refusal.Refusal;

/** What came of holding a ledger against an older checkpoint that somebody kept. */
public sealed interface LedgerCheck {

  /** Why the ledger does not go on from the checkpoint; empty when it does. */
  Optional<Refusal> refusal();

  /** The ledger signed the checkpoint, so that what it says can be compared. */
  sealed interface Compared extends LedgerCheck {

    /** What the checkpoint says. */
    TreeHead kept();

    /** Entries the ledger has now. */
    long size();
  }

  /**
   * The ledger signed the checkpoint and still begins with every entry below it.
   *
   * @param kept what the checkpoint says
   * @param size entries the ledger has now
   */
  record Consistent(TreeHead kept, long size) implements Compared {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.empty();
    }
  }

  /**
   * No signed note.
   *
   * @param fault the first thing wrong with it
   * @param line where, from 1; 0 when it is the whole
   */
  record NoNote(NoteFault fault, int line) implements LedgerCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(malformed(LedgerRefusal.NOTE_MALFORMED, fault, line));
    }
  }

  /**
   * A note of something else.
   *
   * @param fault the first thing for which its text is no checkpoint's
   * @param line where, from 1; 0 when it is the whole
   */
  record NoCheckpoint(NoteFault fault, int line) implements LedgerCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(malformed(LedgerRefusal.CHECKPOINT_MALFORMED, fault, line));
    }
  }

  /**
   * A checkpoint that says it is of another ledger.
   *
   * @param origin that one's name
   * @param expected the name of the ledger asked
   */
  record OtherLedger(String origin, String expected) implements LedgerCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(
          Refusal.of(LedgerRefusal.CHECKPOINT_OF_OTHER_LEDGER)
              .with("origin", origin)
              .with("expected", expected));
    }
  }

  /** The ledger's key did not sign it: it proves nothing against this ledger. */
  record NotSigned() implements LedgerCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(Refusal.of(LedgerRefusal.CHECKPOINT_NOT_SIGNED));
    }
  }

  /** A signature that says it is of the ledger's key does not hold. */
  record Forged() implements LedgerCheck {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(Refusal.of(LedgerRefusal.CHECKPOINT_FORGED));
    }
  }

  /**
   * The ledger signed the checkpoint and has lost entries since.
   *
   * @param kept what the checkpoint says
   * @param size entries the ledger has now
   */
  record Shorter(TreeHead kept, long size) implements Compared {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(
          Refusal.of(LedgerRefusal.LEDGER_SHORTER).with("size", kept.size()).with("stored", size));
    }
  }

  /**
   * The ledger signed the checkpoint, and an entry below it has changed since.
   *
   * @param kept what the checkpoint says
   * @param root of as many entries as they are now
   * @param size entries the ledger has now
   */
  record RootDiffers(TreeHead kept, TreeHash root, long size) implements Compared {
    @Override
    public Optional<Refusal> refusal() {
      return Optional.of(Refusal.of(LedgerRefusal.LEDGER_ROOT_DIFFERS).with("size", kept.size()));
    }
  }

  /**
   * Holds a ledger against a note that may come from anywhere.
   *
   * @param note the bytes of the note
   * @param origin the ledger's name
   * @param key the ledger's key
   * @param size entries the ledger has now
   * @param root of its first so many entries, for a number up to {@code size}; asked for once at
   *     most
   */
  static LedgerCheck of(
      byte[] note, String origin, VerifierKey key, long size, LongFunction<TreeHash> root) {
    Parsed<SignedNote> parsed = SignedNote.parse(note);
    return parsed instanceof Parsed.Refused<SignedNote> refused
        ? new NoNote(refused.fault(), refused.line())
        : of(parsed.accepted().orElseThrow(), origin, key, size, root);
  }

  /** The same for a note that has been read. */
  static LedgerCheck of(
      SignedNote note, String origin, VerifierKey key, long size, LongFunction<TreeHash> root) {
    Parsed<Checkpoint> parsed = Checkpoint.parse(note.text());
    if (parsed instanceof Parsed.Refused<Checkpoint> refused) {
      return new NoCheckpoint(refused.fault(), refused.line());
    }
    Checkpoint checkpoint = parsed.accepted().orElseThrow();
    if (!checkpoint.origin().equals(origin)) {
      return new OtherLedger(checkpoint.origin(), origin);
    }
    NoteCheck check = note.verify(List.of(key));
    if (check instanceof NoteCheck.Forged) {
      return new Forged();
    }
    return check instanceof NoteCheck.NobodyKnown
        ? new NotSigned()
        : of(checkpoint.head(), size, root);
  }

  private static LedgerCheck of(TreeHead kept, long size, LongFunction<TreeHash> root) {
    if (kept.size() > size) {
      return new Shorter(kept, size);
    }
    TreeHash now = root.apply(kept.size());
    return now.equals(kept.root()) ? new Consistent(kept, size) : new RootDiffers(kept, now, size);
  }

  private static Refusal malformed(LedgerRefusal code, NoteFault fault, int line) {
    return Refusal.of(code, line == 0 ? "" : "line " + line).with("fault", fault);
  }
}
