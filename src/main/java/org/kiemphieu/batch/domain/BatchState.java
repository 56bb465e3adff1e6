package org.kiemphieu.batch.domain;

/** How far a batch is. Worked out from its readings and sheets, never stored. */
public sealed interface BatchState {

  /** The name shown. */
  String name();

  /**
   * Readings are under way or have not begun.
   *
   * @param needed readings the batch needs
   * @param begun readings begun
   * @param complete readings complete
   */
  record BeingRead(int needed, int begun, int complete) implements BatchState {
    @Override
    public String name() {
      return "BEING_READ";
    }
  }

  /**
   * All readings are complete and were compared; the head teller has something to decide.
   *
   * @param accepted sheets accepted
   * @param differing sheets on which readings differ, not looked at yet
   * @param awaitingRuling accepted sheets the counting board has not ruled on
   */
  record Reconciling(int accepted, int differing, int awaitingRuling) implements BatchState {
    @Override
    public String name() {
      return "RECONCILING";
    }
  }

  /**
   * Every sheet is accepted and none awaits a ruling.
   *
   * @param accepted sheets accepted
   */
  record Accepted(int accepted) implements BatchState {
    @Override
    public String name() {
      return "ACCEPTED";
    }
  }
}
