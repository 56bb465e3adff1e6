package org.kiemphieu.subordinate.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.ledger.Sha256;
import org.kiemphieu.person.Profile;
import org.kiemphieu.subordinate.domain.NumberedProfile;
import org.kiemphieu.subordinate.repository.ProfileListEntity;

/** Profiles as the ledger tells of them: how many, and a digest. */
final class ProfileRecords {

  private ProfileRecords() {}

  static Map<String, Object> of(ProfileListEntity entity) {
    List<Map<String, Object>> people = entity.persons().stream().map(ProfileRecords::of).toList();
    String text = CanonicalJson.write(Map.of("nonce", entity.nonce, "people", people));
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("version", entity.version);
    members.put("people", people.size());
    members.put("sha256", Sha256.hexadecimal(text.getBytes(UTF_8)));
    return members;
  }

  private static Map<String, Object> of(NumberedProfile person) {
    Profile profile = person.profile();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("number", person.number());
    profile.sex().ifPresent(one -> members.put("sex", one.name()));
    members.put("ethnicity", profile.ethnicity());
    profile.qualification().ifPresent(one -> members.put("qualification", one.name()));
    profile.politicalTheory().ifPresent(one -> members.put("politicalTheory", one.name()));
    profile.firstTime().ifPresent(one -> members.put("firstTime", one));
    return members;
  }
}
