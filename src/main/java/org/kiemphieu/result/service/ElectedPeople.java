package org.kiemphieu.result.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kiemphieu.election.domain.Confirmed;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.service.ElectionService;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.result.repository.SignedResultEntity;
import org.kiemphieu.result.repository.SignedResultRepository;

/** Who is elected by the confirmed results of an election, read from what was signed. */
@ApplicationScoped
@Transactional
public class ElectedPeople {

  @Inject ElectionService elections;
  @Inject Rounds rounds;
  @Inject SignedResultRepository results;

  /**
   * Somebody elected.
   *
   * @param round ordinal of the round
   * @param number on that round's ballot
   * @param name as on the ballot
   * @param votes received
   */
  public record Person(int round, int number, String name, int votes) {}

  /**
   * The confirmed results of an election.
   *
   * @param rounds the rounds that are confirmed and not being counted again
   * @param people those elected, round by round, by descending votes
   */
  public record Elected(List<Integer> rounds, List<Person> people) {
    public Elected {
      rounds = List.copyOf(rounds);
      people = List.copyOf(people);
    }
  }

  /** Those elected in an election. Refused when there is no such election. */
  public Elected of(String assembly, String election) {
    int last = elections.one(assembly, election).rounds();
    return of(
        IntStream.rangeClosed(1, last)
            .mapToObj(round -> rounds.find(new RoundKey(assembly, election, round)))
            .toList());
  }

  /** Those elected by the rounds of an election. */
  public Elected of(List<RoundContext> rounds) {
    List<Integer> confirmed = new ArrayList<>();
    List<Person> people = new ArrayList<>();
    for (RoundContext round : rounds) {
      if (round.state() instanceof Confirmed) {
        confirmed.add(round.key().round());
        people.addAll(people(new CountKey(round.key(), round.count()), round));
      }
    }
    return new Elected(confirmed, people);
  }

  private List<Person> people(CountKey key, RoundContext round) {
    SignedResultEntity result =
        results.findById(new SignedResultEntity.Key(round.roundId(), key.count()));
    return SignedContent.of(result.content).elected().stream()
        .map(line -> new Person(key.round().round(), line.number(), line.name(), line.votes()))
        .toList();
  }
}
