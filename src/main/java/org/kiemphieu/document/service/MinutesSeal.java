package org.kiemphieu.document.service;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.document.repository.SignedMinutesEntity;
import org.kiemphieu.document.signature.PdfSealer;
import org.kiemphieu.document.signature.SealDetails;
import org.kiemphieu.document.signature.SealedPdf;
import org.kiemphieu.document.signature.SignedCopy;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.election.service.RoundContext;
import org.kiemphieu.result.service.ConfirmationSeal;
import org.kiemphieu.result.service.SigningKey;
import org.kiemphieu.result.service.SigningKeys;

/** Seals the minutes when the presidium confirms the result: they become version 1. */
@ApplicationScoped
class MinutesSeal implements ConfirmationSeal {

  private static final String FIELD = "KiemPhieu";
  private static final String REASON =
      "Biên bản do chương trình kiểm phiếu lập từ kết quả đã được xác nhận";

  @Inject CountDocuments documents;
  @Inject SigningKeys keys;
  @Inject SignatureSettings settings;
  @Inject MinutesStore store;
  @Inject Clock clock;

  @Override
  public Sealed prepare(CountKey count, RoundContext certified) {
    byte[] minutes = QuarkusTransaction.joiningExisting().call(() -> documents.minutes(count));
    String place = certified.assembly().place();
    SealDetails details =
        new SealDetails(
            FIELD,
            REASON,
            place.isEmpty() ? certified.assembly().organisation() : place,
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    SigningKey key = keys.key();
    SealedPdf sealed =
        new PdfSealer(key.key(), key.chain()).seal(minutes, details, settings.authority());
    List<Map<String, Object>> signatures =
        SignatureRecords.of(SignedCopy.signatures(sealed.pdf(), settings.trusted()), 0);
    return () -> {
      SignedMinutesEntity stored =
          store.add(certified.roundId(), count.count(), 1, sealed.pdf(), signatures);
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("minutesSha256", stored.sha256);
      told.put("minutesSignatures", signatures);
      told.put("timeStamp", sealed.timeStamp());
      return told;
    };
  }
}
