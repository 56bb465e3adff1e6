package org.kiemphieu.verify.check;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.verify.count.Confirmed;
import org.kiemphieu.verify.count.MinutesVersions;
import org.kiemphieu.verify.count.Target;
import org.kiemphieu.verify.count.Witnesses;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.ledger.LedgerReader;
import org.kiemphieu.verify.minutes.MinutesFile;
import org.kiemphieu.verify.report.Journal;
import org.kiemphieu.verify.seal.Jws;
import org.kiemphieu.verify.seal.NoteKey;
import org.kiemphieu.verify.seal.SignedCheckpoint;

/**
 * All that was read of a bundle.
 *
 * @param journal what the walk through ledger, readings and ballots found
 * @param ledger the ledger after the walk
 * @param confirmed the count as the ledger has it
 */
record Evidence(
    Options options,
    Journal journal,
    Contents contents,
    Part<Json.Members> manifest,
    Part<Jws> manifestJws,
    Part<Json.Members> result,
    Part<Jws> resultJws,
    Part<X509Certificate> certificate,
    Part<SignedCheckpoint> checkpoint,
    Part<NoteKey> key,
    Part<List<SignedCheckpoint>> cosigned,
    Part<MinutesFile> minutes,
    Part<SignedCheckpoint> earlier,
    Target target,
    LedgerReader ledger,
    Witnesses witnesses,
    MinutesVersions versions,
    Optional<Confirmed> confirmed) {}
