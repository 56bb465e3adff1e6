package org.kiemphieu.subordinate.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.Sha256;
import org.kiemphieu.subordinate.repository.ReportedEntity;
import org.kiemphieu.subordinate.repository.ReportedJson;

/** Reported congresses as the ledger tells of them: what is personal as a digest. */
final class ReportedRecords {

  private ReportedRecords() {}

  static String subject(String code) {
    return "reported-congresses/" + code;
  }

  static Map<String, Object> members(ReportedEntity entity) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entity.version);
    if (entity.content != null) {
      ReportedJson.Parts parts = ReportedJson.parts(entity.content);
      String profiles =
          CanonicalJson.write(Map.of("nonce", entity.nonce, "people", parts.profiles()));
      members.putAll(parts.members());
      members.put("profiles", Sha256.hexadecimal(profiles.getBytes(UTF_8)));
    }
    return members;
  }
}
