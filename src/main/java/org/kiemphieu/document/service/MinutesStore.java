package org.kiemphieu.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.repository.SignedMinutesEntity;
import org.kiemphieu.document.repository.SignedMinutesRepository;
import org.kiemphieu.identity.domain.Actor;
import org.kiemphieu.identity.service.CurrentActor;
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
    minutes.sha256 = sha256(pdf);
    minutes.signatures = SignatureRecords.write(signatures);
    minutes.addedBy = actor.username();
    minutes.role = actor.role().name();
    minutes.addedAt = moment.instant();
    repository.persist(minutes);
    return minutes;
  }

  /** SHA-256, hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
