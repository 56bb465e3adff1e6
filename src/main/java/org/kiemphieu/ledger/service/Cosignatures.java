package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.CosignatureCheck;
import org.kiemphieu.ledger.LedgerCheck;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.ledger.NoteSignature;
import org.kiemphieu.ledger.Parsed;
import org.kiemphieu.ledger.SignedNote;
import org.kiemphieu.ledger.TreeHead;
import org.kiemphieu.ledger.VerifierKey;
import org.kiemphieu.ledger.repository.CosignatureEntity;
import org.kiemphieu.ledger.repository.WitnessRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** What witnesses put under checkpoints (C2SP tlog-cosignature v1). */
@ApplicationScoped
@Transactional
public class Cosignatures {

  /** A device's clock may be wrong; further ahead than this its time tells nothing. */
  private static final Duration MOST_AHEAD = Duration.ofDays(1);

  @Inject WitnessRepository repository;
  @Inject Witnesses witnesses;
  @Inject Checkpoints checkpoints;
  @Inject LedgerSigners signers;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  /** A countersignature: whose, when as the witness says, and when it came here through whom. */
  public record Received(String witness, Instant signedAt, Instant receivedAt, String receivedBy) {}

  /**
   * A checkpoint that was countersigned.
   *
   * @param size entries below it
   * @param root its root in base64
   * @param cosignatures what was put under it, by witness
   */
  public record Cosigned(long size, String root, List<Received> cosignatures) {}

  /**
   * Keeps every countersignature of a note, or none with everything that is wrong. Nothing is added
   * to the ledger: the entry would move the head that was signed. What a witness sends again, or
   * later under the same checkpoint, changes nothing.
   *
   * @param bytes a checkpoint of the ledger with countersignatures
   * @return the checkpoint with all that are kept
   */
  public String add(String assembly, byte[] bytes) {
    SignedNote note = read(bytes);
    List<Refusal> refusals = new ArrayList<>();
    LedgerCheck check = checkpoints.check(assembly, note);
    check.refusal().ifPresent(refusals::add);
    if (check instanceof LedgerCheck.Consistent empty && empty.kept().size() == 0) {
      refusals.add(LedgerProofs.range(0, empty.size()));
    }
    List<CosignatureCheck.Holds> made = made(assembly, note, refusals);
    RefusedException.throwIfAny(refusals);
    TreeHead head = ((LedgerCheck.Consistent) check).kept();
    made.forEach(cosignature -> repository.addIfNew(assembly, entity(head, cosignature)));
    return checkpoints.at(assembly, head.size());
  }

  /**
   * The checkpoints that were countersigned, by size.
   *
   * @param after only greater sizes
   * @param limit at most so many
   */
  public List<Cosigned> all(String assembly, long after, int limit) {
    List<Long> sizes = repository.cosignedSizes(assembly, after, limit);
    Map<Long, List<CosignatureEntity>> bySize = new LinkedHashMap<>();
    repository
        .cosignatures(assembly, sizes)
        .forEach(made -> bySize.computeIfAbsent(made.size, size -> new ArrayList<>()).add(made));
    return bySize.values().stream().map(Cosignatures::cosigned).toList();
  }

  /** All of one size are of one root: {@link #add} takes none of another. */
  private static Cosigned cosigned(List<CosignatureEntity> ofSize) {
    return new Cosigned(
        ofSize.get(0).size,
        ofSize.get(0).root,
        ofSize.stream()
            .map(
                made -> new Received(made.witness, made.signedAt, made.receivedAt, made.receivedBy))
            .toList());
  }

  private static SignedNote read(byte[] bytes) {
    Parsed<SignedNote> parsed = SignedNote.parse(bytes);
    if (parsed instanceof Parsed.Refused<SignedNote> refused) {
      new LedgerCheck.NoNote(refused.fault(), refused.line())
          .refusal()
          .ifPresent(RefusedException::raise);
    }
    return parsed.accepted().orElseThrow();
  }

  /** The countersignatures that hold; what is wrong with others goes to {@code refusals}. */
  private List<CosignatureCheck.Holds> made(
      String assembly, SignedNote note, List<Refusal> refusals) {
    VerifierKey ledger = signers.of(assembly).key();
    Map<String, VerifierKey> keys = witnesses.keys(assembly);
    Instant latest = clock.instant().plus(MOST_AHEAD);
    List<CosignatureCheck.Holds> made = new ArrayList<>();
    // The text ends with a newline, and an empty line parts it from the signatures.
    long line = note.text().lines().count() + 1;
    boolean none = true;
    for (NoteSignature signature : note.signatures()) {
      line++;
      if (ledger.claimedBy(signature)) {
        continue;
      }
      none = false;
      CosignatureCheck check = CosignatureCheck.of(note.text(), signature, keys, latest);
      String field = "line " + line;
      check.refusal().ifPresent(refusal -> refusals.add(refusal.under(field)));
      if (check instanceof CosignatureCheck.Holds holds) {
        made.add(holds);
      }
    }
    if (none) {
      refusals.add(Refusal.of(LedgerRefusal.COSIGNATURE_MISSING));
    }
    return made;
  }

  private CosignatureEntity entity(TreeHead head, CosignatureCheck.Holds made) {
    CosignatureEntity entity = new CosignatureEntity();
    entity.size = head.size();
    entity.witness = made.witness();
    entity.root = head.root().bytes().base64();
    entity.signedAt = made.at();
    entity.signature = made.signature().line();
    entity.receivedBy = currentActor.get().username();
    entity.receivedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return entity;
  }
}
