package org.kiemphieu.document.content;

import java.time.Instant;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.delegate.domain.CredentialsReport;

/**
 * Everything the report of the credentials board shows (báo cáo thẩm tra tư cách đại biểu).
 *
 * @param assembly the assembly it is made to
 * @param report what follows from the roll
 * @param made when the roll was last changed
 * @param mark the ledger's head when it was printed
 */
public record CredentialsContent(
    AssemblySettings assembly, CredentialsReport report, Instant made, LedgerMark mark) {}
