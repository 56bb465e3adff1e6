package org.kiemphieu.identity.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.launch.DataFolder;
import org.kiemphieu.launch.KeysFolder;

/** Codes as the standard has them, and their secrets at rest. */
class TimeCodesTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  /** The last six figures of the examples in RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59, 287082, 1",
    "1111111109, 081804, 37037036",
    "1111111111, 050471, 37037037",
    "1234567890, 005924, 41152263",
    "2000000000, 279037, 66666666",
    "20000000000, 353130, 666666666"
  })
  void codesAreThoseOfTheStandard(long seconds, String code, long step) {
    assertEquals(
        OptionalLong.of(step), TimeCodes.step(SECRET, code, Instant.ofEpochSecond(seconds), 0));
  }

  /** 287082 is the code of step 1: seconds 30 to 59. */
  @ParameterizedTest
  @CsvSource({"0, 0, 1", "89, 0, 1", "90, 0, -1", "59, 1, -1", "59, 2, -1"})
  void oneStepToEitherSideIsTakenAndNoneTwice(long seconds, long after, long step) {
    assertEquals(
        step < 0 ? OptionalLong.empty() : OptionalLong.of(step),
        TimeCodes.step(SECRET, "287082", Instant.ofEpochSecond(seconds), after));
  }

  @Test
  void authenticatorIsToldWhoseCodesTheyAre() {
    assertEquals(
        "otpauth://totp/Ki%E1%BB%83m%20Phi%E1%BA%BFu:chu-tich"
            + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Ki%E1%BB%83m%20Phi%E1%BA%BFu",
        TimeCodes.address("chu-tich", SECRET));
  }

  @Test
  void sealedSecretIsOpenedByTheSameKeyForTheSameAccountOnly() {
    KeysFolder keys = KeysFolder.of(DataFolder.at(folder), Optional.empty());
    String sealed = new SecondFactorKey(keys).seal("chu-tich", SECRET);

    SecondFactorKey again = new SecondFactorKey(keys);
    assertArrayEquals(SECRET, again.open("chu-tich", sealed));
    assertThrows(IllegalStateException.class, () -> again.open("truong-ban", sealed));
    SecondFactorKey another =
        new SecondFactorKey(
            KeysFolder.of(DataFolder.at(folder.resolve("another")), Optional.empty()));
    assertThrows(IllegalStateException.class, () -> another.open("chu-tich", sealed));
  }
}
