package org.kiemphieu.ledger.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.http.Sentences;
import org.kiemphieu.ledger.LedgerCheck;
import org.kiemphieu.refusal.Refusal;

/**
 * What came of holding the ledger against a kept checkpoint.
 *
 * @param size entries below the checkpoint; absent when it is none that this ledger signed
 * @param ledgerSize entries the ledger has now; absent likewise
 * @param root the checkpoint's root in base64; absent likewise
 * @param reason why it is not consistent, a code explained under {@code /api/refusals}; absent when
 *     it is
 * @param detail the reason in both languages
 * @param arguments the figures in it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckView(
    boolean consistent,
    @Nullable Long size,
    @Nullable Long ledgerSize,
    @Nullable String root,
    @Nullable String reason,
    @Nullable Sentences detail,
    @Nullable Map<String, Object> arguments) {

  static CheckView of(LedgerCheck check) {
    @Nullable Refusal refusal = check.refusal().orElse(null);
    LedgerCheck.@Nullable Compared compared =
        check instanceof LedgerCheck.Compared both ? both : null;
    return new CheckView(
        refusal == null,
        compared == null ? null : compared.kept().size(),
        compared == null ? null : compared.size(),
        compared == null ? null : compared.kept().root().bytes().base64(),
        refusal == null ? null : refusal.code().name(),
        refusal == null ? null : Sentences.of(refusal),
        refusal == null ? null : refusal.arguments());
  }
}
