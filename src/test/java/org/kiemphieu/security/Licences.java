package org.kiemphieu.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at the licences in a list of parts (CycloneDX). */
final class Licences {

  /** Looked at by a person, for a service that is handed on as a whole with its parts as jars. */
  static final Set<String> TAKEN =
      Set.of(
          "0BSD",
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "Bouncy Castle Licence",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "GNU Lesser General Public License",
          "LGPL-2.1-or-later",
          "MIT",
          "MIT-0",
          "Mozilla Public License Version 2.0",
          "PostgreSQL",
          "Public Domain");

  private Licences() {}

  /**
   * One line for each part under no licence that is taken; of several a part may have one is
   * enough.
   */
  static List<String> untaken(JsonNode parts) {
    List<String> untaken = new ArrayList<>();
    for (JsonNode part : parts.path("components")) {
      Set<String> licences = of(part);
      if (licences.stream().noneMatch(TAKEN::contains)) {
        untaken.add(name(part) + " " + licences);
      }
    }
    return untaken;
  }

  /** The licences a part names. */
  static Set<String> of(JsonNode part) {
    Set<String> licences = new TreeSet<>();
    for (JsonNode one : part.path("licenses")) {
      for (JsonNode name :
          List.of(
              one.path("license").path("id"),
              one.path("license").path("name"),
              one.path("expression"))) {
        if (name.isTextual()) {
          licences.add(name.asText());
        }
      }
    }
    return licences;
  }

  /** What the part is called, with its version. */
  static String name(JsonNode part) {
    return part.path("group").asText()
        + ":"
        + part.path("name").asText()
        + ":"
        + part.path("version").asText();
  }
}
