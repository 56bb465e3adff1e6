package org.kiemphieu.verify.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.kiemphieu.verify.json.Malformed;
import org.kiemphieu.verify.report.CheckId;
import org.kiemphieu.verify.report.CheckResult;
import org.kiemphieu.verify.report.Finding;

/** README.txt is UTF-8 with LF. */
final class ReadmeFormCheck implements Check {

  @Override
  public CheckId id() {
    return CheckId.README_FORM;
  }

  @Override
  public CheckResult run(Evidence evidence) {
    byte[] bytes = evidence.contents().bytes(FileNames.README).orElse(new byte[0]);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      if (text.endsWith("\n") && text.indexOf('\r') < 0) {
        return CheckResult.ok(id());
      }
    } catch (CharacterCodingException fault) {
      return CheckResult.failed(
          id(), Finding.malformed(FileNames.README, new Malformed("", "not UTF-8")));
    }
    return CheckResult.failed(
        id(),
        Finding.malformed(FileNames.README, new Malformed("", "empty, or not lines with LF")));
  }
}
