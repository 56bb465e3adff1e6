package org.kiemphieu.batch.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kiemphieu.batch.domain.BatchKey;
import org.kiemphieu.batch.domain.ReadingKey;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.domain.RoundKey;
import org.kiemphieu.election.domain.RoundStage;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.election.service.Rounds;
import org.kiemphieu.ledger.service.BlindReadings;

/**
 * The readings of batches that still need one more, in rounds that are being counted; those set
 * aside too, because another teller is reading the same papers.
 */
@ApplicationScoped
@Transactional
public class UnreconciledReadings implements BlindReadings {

  private static final String BEING_COUNTED =
      """
      select r.election.code as election, r.ordinal as round from RoundEntity r
      where r.election.assembly.code = :assembly
        and :counting = (select s.stage from RoundStepEntity s where s.roundId = r.id
          and s.ordinal = (select max(l.ordinal) from RoundStepEntity l where l.roundId = r.id))
      """;

  private static final String UNRECONCILED =
      """
      select b.number as batch, o.ordinal as reading
      from ReadingEntity o join BatchEntity b on b.id = o.batchId
      where b.roundId = :round and b.countOrdinal = :count
        and :needed > (select count(*) from ReadingCompletionEntity c
          join ReadingEntity d on d.id = c.readingId where d.batchId = b.id
            and d.id not in (select s.readingId from ReadingSetAsideEntity s))
      """;

  @Inject EntityManager entityManager;
  @Inject Rounds rounds;

  @Override
  public Set<String> subjects(String assembly) {
    List<Tuple> counted =
        entityManager
            .createQuery(BEING_COUNTED, Tuple.class)
            .setParameter("assembly", assembly)
            .setParameter("counting", RoundStage.COUNTING)
            .getResultList();
    Set<String> subjects = new HashSet<>();
    for (Tuple row : counted) {
      RoundKey key =
          new RoundKey(
              assembly, row.get("election", String.class), row.get("round", Integer.class));
      subjects.addAll(unreconciled(rounds.find(key)));
    }
    return subjects;
  }

  private Set<String> unreconciled(RoundContext round) {
    CountKey count = new CountKey(round.key(), round.count());
    Set<String> subjects = new HashSet<>();
    entityManager
        .createQuery(UNRECONCILED, Tuple.class)
        .setParameter("round", round.roundId())
        .setParameter("count", count.count())
        .setParameter("needed", (long) round.readingsNeeded(count.count()))
        .getResultStream()
        .map(
            row ->
                new ReadingKey(
                    new BatchKey(count, row.get("batch", Integer.class)),
                    row.get("reading", Integer.class)))
        .map(ReadingKey::subject)
        .forEach(subjects::add);
    return subjects;
  }
}
