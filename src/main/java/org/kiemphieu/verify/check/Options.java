package org.kiemphieu.verify.check;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is asked of the verifier.
 *
 * @param bundle the zip
 * @param checkpoint a checkpoint of the same ledger kept from earlier
 * @param trust a certificate trusted by whoever checks, in PEM
 */
public record Options(Path bundle, Optional<byte[]> checkpoint, Optional<byte[]> trust) {}
