package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.repository.SignedMinutesEntity;
import org.kiemphieu.document.repository.SignedMinutesRepository;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.service.CurrentActor;
import org.kiemphieu.ledger.Sha256;
import org.kiemphieu.ledger.service.Moment;

/** Adds versions of the signed minutes, in the caller's transaction. */
@ApplicationScoped
class MinutesStore {

  @Inject SignedMinutesRepository repository;
  @Inject CurrentActor currentActor;
  @Inject Moment moment;

  /** Adds a version in the name of whoever asks. */
  @Transactional(Transactional.TxType.MANDATORY)
  SignedMinutesEntity add(
      long round, int count, int version, byte[] pdf, List<Map<String, Object>> signatures) {
    Actor actor = currentActor.get();
    SignedMinutesEntity minutes = new SignedMinutesEntity();
    minutes.roundId = round;
    minutes.countOrdinal = count;
    minutes.version = version;
    minutes.pdf = pdf;
    minutes.sha256 = Sha256.hexadecimal(pdf);
    minutes.signatures = SignatureRecords.write(signatures);
    minutes.addedBy = actor.username();
    minutes.role = actor.role().name();
    minutes.addedAt = moment.instant();
    repository.persist(minutes);
    return minutes;
  }
}
