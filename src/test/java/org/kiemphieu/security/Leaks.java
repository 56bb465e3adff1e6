package org.kiemphieu.security;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks whether an answer tells anything of an assembly it must not tell of. */
final class Leaks {

  private Leaks() {}

  /**
   * What is wrong with an answer to somebody who must not see an assembly.
   *
   * @param path what was asked for; an answer may say it back
   * @param allowed the statuses it may have
   * @param marks texts that stand nowhere but in the hidden assembly
   * @return one sentence for each fault, none when nothing is told
   */
  static List<String> in(String path, Answer answer, Set<Integer> allowed, Set<String> marks) {
    List<String> faults = new ArrayList<>();
    if (!allowed.contains(answer.status())) {
      faults.add(path + " was answered " + answer.status());
    }
    String asked = URLDecoder.decode(path, StandardCharsets.UTF_8);
    StringBuilder told = new StringBuilder(AnswerText.of(answer.body()));
    answer.headers().map().values().forEach(told::append);
    String words = Normalizer.normalize(told, Normalizer.Form.NFC);
    for (String mark : marks) {
      if (!asked.contains(mark) && words.contains(mark)) {
        faults.add(path + " told " + mark);
      }
    }
    return faults;
  }
}
