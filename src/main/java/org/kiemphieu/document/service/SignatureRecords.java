package org.kiemphieu.document.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.domain.MinutesSignature;
import org.kiemphieu.ledger.CanonicalJson;

/** Signatures as the ledger and the tables have them. */
final class SignatureRecords {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<Map<String, Object>>> LIST = new TypeReference<>() {};

  private SignatureRecords() {}

  /** The members of each signature that a version added. */
  static List<Map<String, Object>> of(List<MinutesSignature> signatures, int coveredBefore) {
    return signatures.stream()
        .filter(signature -> signature.covers() > coveredBefore)
        .map(SignatureRecords::members)
        .toList();
  }

  private static Map<String, Object> members(MinutesSignature signature) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("subject", signature.subject());
    members.put("issuer", signature.issuer());
    members.put("serial", signature.serial());
    members.put("fingerprint", signature.fingerprint());
    signature.signedAt().ifPresent(at -> members.put("signedAt", at.toString()));
    signature.stampedAt().ifPresent(at -> members.put("stampedAt", at.toString()));
    members.put("trust", signature.trust().name());
    return members;
  }

  /** The text of a row. */
  static String write(List<Map<String, Object>> signatures) {
    return CanonicalJson.write(signatures);
  }

  /** What {@link #write} wrote. */
  static List<Map<String, Object>> read(String text) {
    try {
      return JSON.readValue(text, LIST);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database has no signatures in JSON", e);
    }
  }
}
