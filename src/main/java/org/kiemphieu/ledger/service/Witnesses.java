package org.kiemphieu.ledger.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.ledger.Parsed;
import org.kiemphieu.ledger.SignatureType;
import org.kiemphieu.ledger.VerifierKey;
import org.kiemphieu.ledger.repository.WitnessEntity;
import org.kiemphieu.ledger.repository.WitnessRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/** The devices whose countersignatures under an assembly's checkpoints are taken. */
@ApplicationScoped
@Transactional
public class Witnesses {

  /** With the ledger's own, as many signatures as every reader of a note must take. */
  public static final int MOST = 15;

  private static final String FIELD = "verifierKey";

  @Inject WitnessRepository repository;
  @Inject LedgerSigners signers;
  @Inject CurrentActor currentActor;
  @Inject Ledger ledger;
  @Inject Moment moment;

  /** A witness and who registered it when. */
  public record Registered(String name, String verifierKey, String by, Instant at) {}

  /** The witnesses of an assembly by name. */
  public List<Registered> all(String assembly) {
    return repository.witnesses(assembly).stream().map(Witnesses::registered).toList();
  }

  /** The keys of an assembly's witnesses by the witness's name. */
  Map<String, VerifierKey> keys(String assembly) {
    Map<String, VerifierKey> keys = new LinkedHashMap<>();
    for (WitnessEntity witness : repository.witnesses(assembly)) {
      keys.put(witness.name, VerifierKey.parse(witness.verifierKey).accepted().orElseThrow());
    }
    return keys;
  }

  /**
   * Registers a witness. The same again changes nothing; a name keeps its key for ever.
   *
   * @param name what the witness is called here
   * @param verifierKey its key as C2SP signed-note writes it
   */
  public Registered register(String assembly, String name, String verifierKey) {
    VerifierKey key = read(verifierKey);
    long assemblyId =
        repository
            .hold(assembly)
            .orElseThrow(() -> new RefusedException(Refusal.of(LedgerRefusal.LEDGER_NOT_BEGUN)));
    List<WitnessEntity> witnesses = repository.witnesses(assembly);
    Optional<WitnessEntity> same =
        witnesses.stream()
            .filter(witness -> witness.name.equals(name) && witness.verifierKey.equals(key.text()))
            .findFirst();
    if (same.isPresent()) {
      return registered(same.get());
    }
    RefusedException.throwIfAny(faults(assembly, name, key));
    WitnessEntity witness = new WitnessEntity();
    witness.assemblyId = assemblyId;
    witness.name = name;
    witness.verifierKey = key.text();
    witness.registeredBy = currentActor.get().username();
    witness.registeredAt = moment.instant();
    repository.add(witness);
    ledger.append(
        assemblyId,
        Command.REGISTER_WITNESS,
        "ledger/witnesses/" + name,
        Map.of(),
        Map.of(FIELD, key.text()));
    return registered(witness);
  }

  private static VerifierKey read(String text) {
    Parsed<VerifierKey> parsed = VerifierKey.parse(text);
    if (parsed instanceof Parsed.Refused<VerifierKey> refused) {
      throw new RefusedException(
          Refusal.of(LedgerRefusal.WITNESS_KEY_MALFORMED, FIELD).with("fault", refused.fault()));
    }
    return parsed.accepted().orElseThrow();
  }

  private List<Refusal> faults(String assembly, String name, VerifierKey key) {
    Map<String, VerifierKey> taken = keys(assembly);
    VerifierKey own = signers.of(assembly).key();
    List<Refusal> refusals = new ArrayList<>();
    if (key.type() != SignatureType.COSIGNATURE) {
      refusals.add(Refusal.of(LedgerRefusal.WITNESS_KEY_TYPE, FIELD));
    }
    if (key.publicKey().equals(own.publicKey()) || key.name().equals(own.name())) {
      refusals.add(Refusal.of(LedgerRefusal.WITNESS_KEY_OF_LEDGER, FIELD));
    }
    if (taken.containsKey(name)) {
      refusals.add(Refusal.of(LedgerRefusal.WITNESS_NAME_TAKEN, "name").with("name", name));
    }
    taken.forEach(
        (other, others) -> {
          if (!other.equals(name) && couldSignFor(key, others)) {
            refusals.add(Refusal.of(LedgerRefusal.WITNESS_KEY_TAKEN, FIELD).with("name", other));
          }
        });
    if (taken.size() >= MOST && !taken.containsKey(name)) {
      refusals.add(Refusal.of(LedgerRefusal.WITNESSES_TOO_MANY).with("most", MOST));
    }
    return refusals;
  }

  /** The same key, or one whose signatures a note cannot tell from the other's. */
  private static boolean couldSignFor(VerifierKey key, VerifierKey other) {
    return key.publicKey().equals(other.publicKey())
        || (key.name().equals(other.name()) && key.keyId() == other.keyId());
  }

  private static Registered registered(WitnessEntity witness) {
    return new Registered(
        witness.name, witness.verifierKey, witness.registeredBy, witness.registeredAt);
  }
}
