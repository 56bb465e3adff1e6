package org.kiemphieu.subordinate.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.repository.AttendanceEntity;
import org.kiemphieu.assembly.repository.AttendanceRepository;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.ElectionRepository;
import org.kiemphieu.election.repository.RoundEntity;
import org.kiemphieu.election.repository.RoundRepository;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.person.Profile;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.result.service.StandingResults;
import org.kiemphieu.subordinate.domain.NumberedProfile;
import org.kiemphieu.subordinate.domain.ReportedCongress;
import org.kiemphieu.subordinate.domain.ReportedPerson;
import org.kiemphieu.subordinate.domain.ReportedResult;
import org.kiemphieu.subordinate.domain.Turnout;
import org.kiemphieu.subordinate.repository.ProfileListEntity;
import org.kiemphieu.subordinate.repository.ProfileListRepository;

/**
 * What an assembly's own results come to, as it reports them to a superior who uses the service on
 * another machine: the results that stand, and nothing else.
 */
@ApplicationScoped
@Transactional
public class OwnResults {

  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject AssemblyRepository assemblies;
  @Inject AttendanceRepository attendance;
  @Inject ElectionRepository elections;
  @Inject RoundRepository rounds;
  @Inject Rounds contexts;
  @Inject StandingResults standing;
  @Inject ProfileListRepository profiles;

  private record Found(ReportedResult result, Instant confirmedAt) {}

  /** The assembly with its results; without a day of its own, on that of the last confirmation. */
  public ReportedCongress of(String code) {
    AssemblyEntity assembly =
        assemblies
            .byCode(code)
            .orElseThrow(() -> new RefusedException(Refusal.of(AssemblyRefusal.ASSEMBLY_UNKNOWN)));
    List<Found> found = new ArrayList<>();
    Map<Office, Integer> ballots = new EnumMap<>(Office.class);
    for (ElectionEntity election : elections.of(code)) {
      for (RoundEntity round : rounds.of(election.id)) {
        find(new RoundKey(code, election.code, round.ordinal), ballots).ifPresent(found::add);
      }
    }
    Optional<LocalDate> heldOn =
        Optional.ofNullable(assembly.heldOn)
            .or(
                () ->
                    found.stream()
                        .map(Found::confirmedAt)
                        .max(Instant::compareTo)
                        .map(at -> LocalDate.ofInstant(at, VIET_NAM)));
    return new ReportedCongress(
        assembly.organisation,
        assembly.name,
        1,
        assembly.kind,
        heldOn,
        attendance.latest(assembly.id).map(OwnResults::turnout),
        found.stream().map(Found::result).toList());
  }

  /** Rounds of several elections to one office are counted on. */
  private Optional<Found> find(RoundKey key, Map<Office, Integer> ballots) {
    RoundContext round = contexts.find(key);
    if (!round.election().purpose().elects()) {
      return Optional.empty();
    }
    return standing
        .find(key)
        .map(
            result -> {
              int ordinal = ballots.merge(round.election().office(), 1, Integer::sum);
              JsonNode content = read(result.content());
              return new Found(
                  result(round, ordinal, content),
                  Instant.parse(content.required("confirmedAt").asText()));
            });
  }

  private ReportedResult result(RoundContext round, int ordinal, JsonNode content) {
    Map<Integer, Candidate> candidates =
        round.candidates().stream()
            .collect(Collectors.toMap(Candidate::number, Function.identity()));
    Map<Integer, Profile> known =
        profiles.latest(round.roundId()).map(ProfileListEntity::persons).orElse(List.of()).stream()
            .collect(Collectors.toMap(NumberedProfile::number, NumberedProfile::profile));
    List<ReportedPerson> elected = new ArrayList<>();
    for (JsonNode one : content.required("outcome").required("elected")) {
      int number = one.required("number").asInt();
      elected.add(
          new ReportedPerson(
              one.required("name").asText(),
              Optional.ofNullable(candidates.get(number)).flatMap(it -> it.person().born()),
              one.required("votes").asInt(),
              known.getOrDefault(number, Profile.UNKNOWN)));
    }
    JsonNode ballots = content.required("ballots");
    return new ReportedResult(
        round.election().office(),
        ordinal,
        round.seats(),
        content.required("issued").asInt(),
        content.required("collected").asInt(),
        ballots.required("valid").asInt(),
        ballots.required("invalid").asInt(),
        elected);
  }

  private static Turnout turnout(AttendanceEntity entity) {
    int deducted = entity.deductions.stream().mapToInt(line -> line.count).sum();
    return new Turnout(entity.convened, entity.convened - deducted, entity.present);
  }

  private static JsonNode read(String content) {
    try {
      return JSON.readTree(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a signed result is no JSON", e);
    }
  }
}
