package org.kiemphieu.subordinate.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.subordinate.domain.CongressState;
import org.kiemphieu.subordinate.domain.Subordinate;
import org.kiemphieu.subordinate.domain.SubordinateRefusal;
import org.kiemphieu.subordinate.repository.ElectedRepository;
import org.kiemphieu.subordinate.repository.ElectedRepository.Election;
import org.kiemphieu.subordinate.repository.SubordinateRepository;

/**
 * The assemblies below another. Which those are is decided here and nowhere else: an assembly is
 * seen by the one it named last, and by those above that one in the same way. Nobody sees sideways
 * or upwards.
 */
@ApplicationScoped
@Transactional
public class Subordinates {

  @Inject SubordinateRepository repository;
  @Inject ElectedRepository elected;

  /** An assembly with its elections. */
  public record Followed(Subordinate assembly, List<Election> elections) {}

  /**
   * Some of those below.
   *
   * @param states how many of all that were asked for are in each state, whatever state was asked
   *     for; every state is named
   * @param next what to give as {@code after} for the next page; empty on the last
   */
  public record Page(
      List<Followed> assemblies, Map<CongressState, Integer> states, Optional<String> next) {}

  /** One assembly below another. Refused alike where there is none, and where it is not below. */
  public Followed require(String viewer, String code) {
    Subordinate found =
        repository
            .one(viewer, code)
            .orElseThrow(
                () ->
                    new RefusedException(
                        Refusal.of(SubordinateRefusal.SUBORDINATE_UNKNOWN).with("code", code)));
    return new Followed(found, elected.elections(List.of(code)));
  }

  /**
   * A page of the assemblies below another, by code.
   *
   * @param state only those in that state
   * @param after the last code of the page before; empty for the first
   */
  public Page page(
      String viewer,
      SubordinateRepository.Filter filter,
      Optional<CongressState> state,
      String after,
      int limit) {
    List<Subordinate> found = repository.page(viewer, filter, state, after, limit + 1);
    List<Subordinate> shown = found.subList(0, Math.min(limit, found.size()));
    Map<String, List<Election>> elections =
        elected.elections(shown.stream().map(Subordinate::code).toList()).stream()
            .collect(Collectors.groupingBy(Election::assembly));
    Map<CongressState, Integer> states = new EnumMap<>(CongressState.class);
    for (CongressState one : CongressState.values()) {
      states.put(one, 0);
    }
    states.putAll(repository.states(viewer, filter));
    return new Page(
        shown.stream()
            .map(one -> new Followed(one, elections.getOrDefault(one.code(), List.of())))
            .toList(),
        states,
        found.size() > limit ? Optional.of(shown.get(shown.size() - 1).code()) : Optional.empty());
  }
}
