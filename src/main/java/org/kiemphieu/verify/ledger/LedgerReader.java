package org.kiemphieu.verify.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.JsonReader;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.Finding;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.seal.Base64Text;
import org.kiemphieu.verify.seal.MerkleRoots;

/** Reads ledger.jsonl once: form, order, tree. */
public final class LedgerReader {

  /** Name of the file. */
  public static final String FILE = "ledger.jsonl";

  private static final Set<String> WITHHELD = Set.of("leaf", "sequence", "withheld");
  private static final int HASH = 32;

  /** Whoever works out what entries mean. */
  public interface Reader {

    /** The next entry; {@code roots} has it already. */
    void entry(LedgerEntry entry, MerkleRoots roots) throws IOException;
  }

  private final Journal journal;
  private final String assembly;
  private final Set<Long> wanted;
  private final Map<Long, byte[]> rootsAt = new TreeMap<>();
  private final MerkleRoots roots = new MerkleRoots();
  private long withheld;

  /**
   * A reader.
   *
   * @param assembly code every entry must have
   * @param wanted sizes at which the root is asked for
   */
  public LedgerReader(Journal journal, String assembly, Set<Long> wanted) {
    this.journal = journal;
    this.assembly = assembly;
    this.wanted = wanted;
  }

  /** Reads every line. */
  public void read(InputStream in, Reader reader) throws IOException {
    LineReader lines = new LineReader(in);
    try {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        line(line.get(), reader);
        if (wanted.contains(roots.size())) {
          rootsAt.put(roots.size(), roots.root());
        }
      }
    } catch (Malformed fault) {
      journal.fault(
          CheckId.LEDGER_FORM, Finding.malformed(FILE, fault).at("line", roots.size() + 1));
    }
    if (withheld > 0) {
      journal.note(CheckId.WITHHELD_ENTRIES, Finding.of("WITHHELD", FILE).with("number", withheld));
    }
  }

  private void line(byte[] bytes, Reader reader) throws IOException {
    long number = roots.size() + 1;
    Json.Members line;
    try {
      line = JsonReader.readCanonical(bytes).asMembers("");
      journal.seen(CheckId.LEDGER_FORM);
      if (line.has("withheld")) {
        roots.add(withheld(line));
        sequence(line.number("sequence"), number);
        return;
      }
    } catch (Malformed fault) {
      roots.add(MerkleRoots.leaf(bytes));
      journal.fault(CheckId.LEDGER_FORM, Finding.malformed(FILE, fault).at("line", number));
      return;
    }
    roots.add(MerkleRoots.leaf(bytes));
    try {
      LedgerEntry entry = LedgerEntry.of(line);
      sequence(entry.sequence(), number);
      journal.hold(
          CheckId.LEDGER_SEQUENCE,
          entry.assembly().equals(assembly),
          () -> Finding.differs(FILE, "assembly", entry.assembly(), assembly).at("line", number));
      journal.seen(CheckId.WITHHELD_ENTRIES);
      if (!entry.after().has("refused")) {
        reader.entry(entry, roots);
      }
    } catch (Malformed fault) {
      journal.fault(CheckId.LEDGER_FORM, Finding.malformed(FILE, fault).at("line", number));
    }
  }

  private byte[] withheld(Json.Members line) {
    byte[] leaf = Base64Text.decode(line.text("leaf"));
    if (!line.all().keySet().equals(WITHHELD) || leaf.length != HASH || !line.truth("withheld")) {
      throw new Malformed("", "not a withheld entry");
    }
    withheld++;
    return leaf;
  }

  private void sequence(long stated, long number) {
    journal.hold(
        CheckId.LEDGER_SEQUENCE,
        stated == number,
        () -> Finding.differs(FILE, "sequence", stated, number).at("line", number));
  }

  /** The tree over all lines read. */
  public MerkleRoots roots() {
    return roots;
  }

  /** The root of the first {@code size} lines, where it was asked for and there are as many. */
  public Optional<byte[]> rootAt(long size) {
    return Optional.ofNullable(rootsAt.get(size));
  }
}
