package org.kiemphieu.launch.backup;

import java.util.List;
import java.util.stream.Collectors;
import org.kiemphieu.launch.Bilingual;
import org.kiemphieu.launch.StartRefusedException;

/** A backup that is not made, or not restored; says every reason that is known. */
public final class BackupRefusedException extends StartRefusedException {

  private final transient List<BackupFault> faults;

  /** Refused for one reason, with what it concerns: a path, or the words of the system. */
  BackupRefusedException(BackupFault fault, Object about) {
    super(sentences(List.of(fault), " (" + about + ")"));
    this.faults = List.of(fault);
  }

  /** The same, after an error of the system. */
  BackupRefusedException(BackupFault fault, Throwable cause) {
    super(sentences(List.of(fault), " (" + cause.getMessage() + ")"), cause);
    this.faults = List.of(fault);
  }

  /** Refused for every reason of {@code faults}. */
  BackupRefusedException(List<BackupFault> faults) {
    super(sentences(faults, ""));
    this.faults = List.copyOf(faults);
  }

  /** Every reason, in the order in which it was found. */
  public List<BackupFault> faults() {
    return faults;
  }

  private static Bilingual sentences(List<BackupFault> faults, String about) {
    return new Bilingual(
        faults.stream()
            .map(fault -> fault.name() + ": " + fault.sentence().vietnamese() + about)
            .collect(Collectors.joining(System.lineSeparator())),
        faults.stream()
            .map(fault -> fault.sentence().english())
            .collect(Collectors.joining(System.lineSeparator())));
  }
}
