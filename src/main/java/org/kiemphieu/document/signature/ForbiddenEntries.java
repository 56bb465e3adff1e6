package org.kiemphieu.document.signature;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.document.signature.PdfLexer.Name;
import org.kiemphieu.refusal.Refusal;

/**
 * Finds what has no place in a signature, wherever it stands and whether anything leads to it: what
 * does something when the document is opened, and what brings another file.
 */
final class ForbiddenEntries {

  private static final Set<String> ACTIONS = Set.of("AA", "OpenAction", "JS", "JavaScript", "XFA");
  private static final Set<String> ATTACHMENTS = Set.of("EF", "EmbeddedFiles", "AF", "RichMedia");
  private static final Set<String> KINDS_OF_ACTION =
      Set.of(
          "JavaScript",
          "Launch",
          "URI",
          "GoTo",
          "GoToR",
          "GoToE",
          "GoTo3DView",
          "Named",
          "SubmitForm",
          "ResetForm",
          "ImportData",
          "Hide",
          "SetOCGState",
          "Rendition",
          "RichMediaExecute",
          "Movie",
          "Sound",
          "Thread",
          "Trans");
  private static final Set<String> KINDS_OF_FILE = Set.of("Filespec", "EmbeddedFile");

  private final Set<Refusal> found = new LinkedHashSet<>();

  List<Refusal> found() {
    return List.copyOf(found);
  }

  void add(Refusal refusal) {
    found.add(refusal);
  }

  /** Looks through a value of {@link PdfLexer}. */
  void look(Object value) {
    Deque<Object> ahead = new ArrayDeque<>(List.of(value));
    while (!ahead.isEmpty()) {
      Object next = ahead.pop();
      if (next instanceof Map<?, ?> dictionary) {
        lookAt(PdfValues.members(dictionary));
        ahead.addAll(dictionary.values());
      } else if (next instanceof Collection<?> several) {
        ahead.addAll(several);
      }
    }
  }

  private void lookAt(Map<String, Object> members) {
    for (String key : members.keySet()) {
      if (ACTIONS.contains(key)) {
        found.add(Refusal.of(MinutesRefusal.MINUTES_ACTION_ADDED).with("entry", key));
      }
      if (ATTACHMENTS.contains(key)) {
        found.add(Refusal.of(MinutesRefusal.MINUTES_ATTACHMENT_ADDED).with("entry", key));
      }
    }
    if (members.get("S") instanceof Name kind && KINDS_OF_ACTION.contains(kind.text())) {
      found.add(Refusal.of(MinutesRefusal.MINUTES_ACTION_ADDED).with("entry", kind.text()));
    }
    if (members.get("Type") instanceof Name type && KINDS_OF_FILE.contains(type.text())) {
      found.add(Refusal.of(MinutesRefusal.MINUTES_ATTACHMENT_ADDED).with("entry", type.text()));
    }
  }
}
