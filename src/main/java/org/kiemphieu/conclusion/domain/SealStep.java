package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Refusal;

/** What is done to a package of ballots. */
public sealed interface SealStep {

  /** The day it was done. */
  LocalDate on();

  /** Its name in the table of roles. */
  Command command();

  /**
   * The ballots are sealed (244 Art. 7(2), 190 Art. 8(2)).
   *
   * @param ballots the rounds whose ballots are in the package
   * @param pieces how many sealed covers it is made of
   * @param sealedBy names of those of the counting board who sealed it
   * @param witnessedBy names of those of the presidium who saw it
   * @param place where it was sealed
   */
  record Sealing(
      LocalDate on,
      List<BallotsOf> ballots,
      int pieces,
      List<String> sealedBy,
      List<String> witnessedBy,
      String place)
      implements SealStep {

    public Sealing {
      ballots = List.copyOf(ballots);
      sealedBy = List.copyOf(sealedBy);
      witnessedBy = List.copyOf(witnessedBy);
    }

    @Override
    public Command command() {
      return Command.SEAL_BALLOTS;
    }

    /** A round named twice. */
    List<Refusal> faults() {
      List<Refusal> faults = new ArrayList<>();
      Set<BallotsOf> named = new HashSet<>();
      for (int i = 0; i < ballots.size(); i++) {
        if (!named.add(ballots.get(i))) {
          faults.add(
              Refusal.of(ConclusionRefusal.SEALED_ROUND_TWICE, "ballots[" + i + "]")
                  .with("election", ballots.get(i).election())
                  .with("round", ballots.get(i).round()));
        }
      }
      return faults;
    }
  }

  /**
   * The presidium takes the package over (244 Art. 7(2), 190 Art. 8(2)).
   *
   * @param receivedBy who took it
   * @param keptAt where it is kept
   */
  record Handover(LocalDate on, String receivedBy, String keptAt) implements SealStep {
    @Override
    public Command command() {
      return Command.TAKE_OVER_BALLOTS;
    }
  }

  /**
   * The seal is broken by decision (190 Art. 35).
   *
   * @param decision the document
   * @param decidedBy whose decision it is
   * @param reason in words
   */
  record Unsealing(LocalDate on, Document decision, String decidedBy, String reason)
      implements SealStep {
    @Override
    public Command command() {
      return Command.UNSEAL_BALLOTS;
    }
  }

  /**
   * The ballots are destroyed (190 Art. 35).
   *
   * @param destroyedBy names of those who did it and saw it
   * @param place where
   * @param record number of the record
   */
  record Destruction(LocalDate on, List<String> destroyedBy, String place, String record)
      implements SealStep {

    public Destruction {
      destroyedBy = List.copyOf(destroyedBy);
    }

    @Override
    public Command command() {
      return Command.DESTROY_BALLOTS;
    }
  }
}
