package org.kiemphieu.ledger;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;

/** What an auditor asks of a ledger, and what his device makes of the answers. */
public final class Auditor {

  private Auditor() {}

  /** Name of a congress's ledger. */
  static String origin(Congress congress) {
    return "kiemphieu.local/" + congress.code();
  }

  static String path(Congress congress) {
    return congress.assembly() + "/ledger";
  }

  static Response get(Congress congress, String below) {
    return congress.get(Role.AUDITOR, path(congress) + below);
  }

  /** The entries asked for by {@code query}, as they are shown. */
  static List<Map<String, Object>> entries(Congress congress, String query) {
    return Api.done(get(congress, query)).extract().jsonPath().getList("$");
  }

  /** The entry's canonical text; also of what is shown in place of one that is withheld. */
  static String text(Map<String, Object> entry) {
    return CanonicalJson.write(entry);
  }

  /** Hash of the leaf, worked out from the text or, where that is withheld, taken as it is. */
  static TreeHash leaf(Map<String, Object> entry) {
    return entry.containsKey("withheld")
        ? new TreeHash(Bytes.ofBase64(String.valueOf(entry.get("leaf"))).orElseThrow())
        : MerkleTree.leaf(text(entry));
  }

  /** The head handed out now. */
  public static SignedNote checkpoint(Congress congress) {
    return Notes.note(Api.done(get(congress, "/checkpoint")).extract().asString());
  }

  static TreeHead head(SignedNote checkpoint) {
    return Notes.accepted(Checkpoint.parse(checkpoint.text())).head();
  }

  /** The key that signs a congress's checkpoints. */
  static VerifierKey ledgerKey(Congress congress) {
    return Notes.key(Api.done(get(congress, "/verifier-key")).extract().asString());
  }

  /** A device with a key of its own. */
  public static Witness witness(String name) {
    return new Witness(name, Ed25519.generate());
  }

  static Response register(Congress congress, String name, VerifierKey key) {
    return register(congress, name, key.text());
  }

  static Response register(Congress congress, String name, String key) {
    return Api.put(
        congress.token(Role.AUDITOR),
        path(congress) + "/witnesses/" + name,
        Map.of("verifierKey", key));
  }

  /** The checkpoint with a device's signature, made now. */
  public static SignedNote cosigned(SignedNote checkpoint, Witness witness) {
    return cosigned(checkpoint, witness, Instant.now());
  }

  static SignedNote cosigned(SignedNote checkpoint, Witness witness, Instant at) {
    return checkpoint.with(witness.cosign(Notes.accepted(Checkpoint.parse(checkpoint.text())), at));
  }

  static Response cosign(Congress congress, SignedNote note) {
    return post(congress, "/cosignatures", note.bytes());
  }

  static Response check(Congress congress, SignedNote note) {
    return post(congress, "/checkpoint-checks", note.bytes());
  }

  /** Sends a note byte for byte. */
  static Response post(Congress congress, String below, byte[] note) {
    return Api.as(congress.token(Role.AUDITOR))
        .contentType("text/plain")
        .body(note)
        .post(path(congress) + below);
  }
}
