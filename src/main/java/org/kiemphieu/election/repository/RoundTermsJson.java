package org.kiemphieu.election.repository;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kiemphieu.count.Seats;
import org.kiemphieu.election.domain.RoundTerms;
import org.kiemphieu.ledger.CanonicalJson;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;

/** A round's terms as the database, the ledger and results have them. */
public final class RoundTermsJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RoundTermsJson() {}

  /** Terms as JSON. */
  public static String write(RoundTerms terms) {
    return CanonicalJson.write(members(terms));
  }

  /** The members of terms; what is none is left out. */
  public static Map<String, Object> members(RoundTerms terms) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", terms.kind().name());
    terms.after().ifPresent(round -> members.put("after", round));
    if (terms instanceof RoundTerms.AfterAnnulment annulment) {
      members.put("again", members(annulment.again()));
    } else if (terms instanceof RoundTerms.AmongTied tied) {
      put(members, tied.toFill());
    } else if (terms instanceof RoundTerms.SeatsLeft left) {
      put(members, left.toFill());
      members.put("newNames", left.newNames());
      members.put("elected", left.elected().stream().map(RoundTermsJson::members).toList());
    }
    return members;
  }

  private static void put(Map<String, Object> members, Seats seats) {
    members.put("seats", seats.number());
    if (seats.alternates() > 0) {
      members.put("alternates", seats.alternates());
    }
    if (seats.left() > 0) {
      members.put("left", seats.left());
    }
  }

  private static Map<String, Object> members(Person person) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", person.name().text());
    person.born().ifPresent(day -> members.put("born", day.toString()));
    return members;
  }

  /** The terms a JSON text tells of. */
  static RoundTerms read(String json) {
    try {
      return read(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("terms cannot be read", e);
    }
  }

  private static RoundTerms read(JsonNode terms) {
    return switch (RoundTerms.Kind.valueOf(terms.required("kind").textValue())) {
      case FIRST -> new RoundTerms.First();
      case AFTER_ANNULMENT ->
          new RoundTerms.AfterAnnulment(after(terms), read(terms.required("again")));
      case AMONG_TIED -> new RoundTerms.AmongTied(after(terms), seats(terms));
      case SEATS_LEFT ->
          new RoundTerms.SeatsLeft(
              after(terms),
              seats(terms),
              terms.required("newNames").booleanValue(),
              people(terms.required("elected")));
    };
  }

  private static int after(JsonNode terms) {
    return terms.required("after").intValue();
  }

  private static Seats seats(JsonNode terms) {
    return new Seats(
        terms.required("seats").intValue(),
        terms.path("alternates").asInt(0),
        terms.path("left").asInt(0));
  }

  private static List<Person> people(JsonNode all) {
    List<Person> people = new ArrayList<>();
    for (JsonNode one : all) {
      people.add(
          new Person(
              new PersonName(one.required("name").textValue()),
              Optional.ofNullable(one.path("born").textValue()).map(LocalDate::parse)));
    }
    return people;
  }
}
