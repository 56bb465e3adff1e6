package org.kiemphieu.nomination;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/**
 * An opinion poll of ten voters on two people: four agree with the first, three with the second.
 */
record Poll(Congress congress, List<String> names) {

  private static final int VOTERS = 10;

  private String election() {
    return congress.assembly() + "/elections/tham-do";
  }

  private String round() {
    return election() + "/rounds/1";
  }

  private String count() {
    return round() + "/counts/1";
  }

  /** Up to the list the assembly approved. */
  void begin() {
    put(
        Role.SECRETARIAT,
        election(),
        Map.of(
            "office", "EXECUTIVE_COMMITTEE",
            "title", "Phiếu thăm dò",
            "purpose", "OPINION_POLL"));
    put(
        Role.SECRETARIAT,
        election() + "/counting-board",
        Map.of("members", List.of(Map.of("name", "Lê Thị Kiểm", "head", true))));
    put(
        Role.SECRETARIAT,
        round() + "/candidate-list",
        Map.of(
            "candidates",
            IntStream.range(0, names.size())
                .mapToObj(i -> Names.candidate(i + 1, names.get(i)))
                .toList()));
    put(Role.PRESIDIUM, round() + "/approval", Map.of("listVersion", 1));
  }

  /** From the ballots issued to the result the presidium confirms. */
  void confirm() {
    put(
        Role.SECRETARIAT,
        congress.assembly() + "/attendance",
        1,
        Map.of("convened", VOTERS, "present", VOTERS));
    put(Role.HEAD_TELLER, round() + "/issue", Map.of("issued", VOTERS));
    put(Role.HEAD_TELLER, round() + "/collection", Map.of("collected", VOTERS));
    put(Role.HEAD_TELLER, count() + "/batches/1", Map.of("sheets", VOTERS));
    StringBuilder file = new StringBuilder("batch,position,marks,defect\n");
    for (int position = 1; position <= VOTERS; position++) {
      String marks = position <= 3 ? "" : position == 4 ? "2-" : "1- 2-";
      file.append("1,").append(position).append(',').append(marks).append(",\n");
    }
    for (String teller : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      Api.done(Api.postCsv(congress.teller(teller), count() + "/readings", file.toString()));
    }
    Api.done(Api.put(congress.token(Role.HEAD_TELLER), count() + "/closing"));
    Api.done(Api.put(congress.token(Role.HEAD_TELLER), count() + "/certification"));
    Api.done(Api.put(congress.token(Role.PRESIDIUM), count() + "/confirmation"));
  }

  private void put(Role role, String path, Map<String, ?> body) {
    Api.done(Api.put(congress.token(role), path, body));
  }

  private void put(Role role, String path, int version, Map<String, ?> body) {
    Api.done(Api.put(congress.token(role), path, version, body));
  }
}
