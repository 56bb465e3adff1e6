package org.kiemphieu.document.content;

import java.time.Instant;

/**
 * Everything the report of ballots issued and collected shows (báo cáo số phiếu phát ra, thu về),
 * which is read to the assembly before counting (244 Art. 7(2), 190 Art. 8(2)).
 *
 * @param origin which count
 * @param candidates names on the ballot
 * @param papers voters and papers
 * @param recorded when the figures were recorded, or last corrected
 * @param mark the ledger's head with that record
 */
public record BallotReportContent(
    CountOrigin origin, int candidates, Papers papers, Instant recorded, LedgerMark mark) {}
