package org.kiemphieu.document.content;

import java.time.Instant;

/**
 * Everything the announcement of results shows (thông báo kết quả bầu cử).
 *
 * @param minutes the count
 * @param confirmed when the presidium confirmed the result
 * @param mark the ledger's head with the confirmation
 */
public record AnnouncementContent(MinutesContent minutes, Instant confirmed, LedgerMark mark) {}
