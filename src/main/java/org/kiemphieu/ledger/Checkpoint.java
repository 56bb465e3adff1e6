package org.kiemphieu.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Head of a ledger as it is handed out, the text of a signed note (C2SP tlog-checkpoint).
 *
 * @param origin which ledger; not empty
 * @param head its size and root
 * @param extensions further lines, none of them empty; nobody checks what they say
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

  /** Most extension lines. */
  public static final int MOST_EXTENSIONS = 16;

  /** {@link IllegalArgumentException} for an origin or extension that is not one line of text. */
  public Checkpoint {
    extensions = List.copyOf(extensions);
    if (!isLine(origin)
        || !extensions.stream().allMatch(Checkpoint::isLine)
        || extensions.size() > MOST_EXTENSIONS) {
      throw new IllegalArgumentException("not a checkpoint");
    }
  }

  /** A checkpoint without extensions. */
  public Checkpoint(String origin, TreeHead head) {
    this(origin, head, List.of());
  }

  /** The lines origin, size and root, then the extensions; each ends with a newline. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(origin);
    lines.add(Long.toString(head.size()));
    lines.add(head.root().bytes().base64());
    lines.addAll(extensions);
    return String.join("\n", lines) + "\n";
  }

  /**
   * This checkpoint as a note. {@link IllegalArgumentException} when it is longer than a note may
   * be.
   */
  public SignedNote signedBy(NoteSigner ledger) {
    return ledger.sign(text());
  }

  /** The checkpoint whose {@link #text()} this is. */
  public static Parsed<Checkpoint> parse(String text) {
    if (text.length() > SignedNote.MOST_BYTES) {
      return new Parsed.Refused<>(NoteFault.TOO_LONG, 0);
    }
    int control = NoteText.controlCharacter(text);
    if (control >= 0) {
      return new Parsed.Refused<>(NoteFault.CONTROL_CHARACTER, NoteText.line(text, control));
    }
    if (NoteText.encoded(text).isEmpty()) {
      return new Parsed.Refused<>(NoteFault.NOT_UTF8, 0);
    }
    if (!text.endsWith("\n")) {
      return new Parsed.Refused<>(NoteFault.NO_FINAL_NEWLINE, 0);
    }
    return parse(List.of(text.substring(0, text.length() - 1).split("\n", -1)));
  }

  private static Parsed<Checkpoint> parse(List<String> lines) {
    if (lines.size() < 3) {
      return new Parsed.Refused<>(NoteFault.TOO_FEW_LINES, 0);
    }
    if (lines.size() > 3 + MOST_EXTENSIONS) {
      return new Parsed.Refused<>(NoteFault.TOO_MANY_LINES, 0);
    }
    int empty = lines.indexOf("");
    if (empty >= 0) {
      return new Parsed.Refused<>(NoteFault.EMPTY_LINE, empty + 1);
    }
    Optional<Long> size = size(lines.get(1));
    if (size.isEmpty()) {
      return new Parsed.Refused<>(NoteFault.TREE_SIZE, 2);
    }
    Optional<TreeHash> root =
        Bytes.ofBase64(lines.get(2))
            .filter(bytes -> bytes.size() == TreeHash.SIZE)
            .map(TreeHash::new)
            .filter(hash -> TreeHead.possible(size.get(), hash));
    if (root.isEmpty()) {
      return new Parsed.Refused<>(NoteFault.ROOT, 3);
    }
    return new Parsed.Accepted<>(
        new Checkpoint(
            lines.get(0), new TreeHead(size.get(), root.get()), lines.subList(3, lines.size())));
  }

  /** The number that is written in this one way; empty from 2^63 on. */
  private static Optional<Long> size(String line) {
    try {
      long size = Long.parseLong(line);
      return size >= 0 && Long.toString(size).equals(line) ? Optional.of(size) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static boolean isLine(String line) {
    return !line.isEmpty()
        && line.indexOf('\n') < 0
        && NoteText.controlCharacter(line) < 0
        && NoteText.encoded(line).isPresent();
  }

  /**
   * Checks a checkpoint that may come from anywhere.
   *
   * @param note as it was handed out
   * @param origin which ledger it should be of
   * @param ledger that ledger's key; it must have signed
   * @param witnesses keys of witnesses one knows; none of them needs to have signed
   */
  public static CheckpointCheck verify(
      SignedNote note, String origin, VerifierKey ledger, List<VerifierKey> witnesses) {
    List<VerifierKey> known = new ArrayList<>(witnesses);
    known.add(ledger);
    NoteCheck check = note.verify(known);
    if (check instanceof NoteCheck.Forged) {
      return new CheckpointCheck.Rejected(CheckpointCheck.Fault.FORGED);
    }
    if (!(check instanceof NoteCheck.Verified verified)
        || verified.signed().stream().noneMatch(signed -> signed.key().equals(ledger))) {
      return new CheckpointCheck.Rejected(CheckpointCheck.Fault.NOT_SIGNED_BY_LEDGER);
    }
    Optional<Checkpoint> checkpoint = parse(note.text()).accepted();
    if (checkpoint.isEmpty()) {
      return new CheckpointCheck.Rejected(CheckpointCheck.Fault.NOT_A_CHECKPOINT);
    }
    if (!checkpoint.get().origin().equals(origin)) {
      return new CheckpointCheck.Rejected(CheckpointCheck.Fault.OTHER_LEDGER);
    }
    return new CheckpointCheck.Verified(checkpoint.get(), witnessed(verified.signed()));
  }

  private static List<CheckpointCheck.Witnessed> witnessed(List<NoteCheck.Signed> signed) {
    List<CheckpointCheck.Witnessed> witnessed = new ArrayList<>();
    for (NoteCheck.Signed by : signed) {
      if (by.key().type() == SignatureType.COSIGNATURE) {
        Cosignature.of(by.signature().signature())
            .ifPresent(made -> witnessed.add(new CheckpointCheck.Witnessed(by.key(), made.time())));
      }
    }
    return witnessed;
  }
}
