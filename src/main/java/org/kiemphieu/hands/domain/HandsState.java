package org.kiemphieu.hands.domain;

import java.util.Optional;

/**
 * The states of a show of hands. Each carries its own data and the state it came from; which
 * command is allowed in which is in {@link HandsCommands}.
 */
public sealed interface HandsState permits Prepared, Open, Declared, Withdrawn {

  /** The name of this state. */
  HandsStage stage();

  /** What is put to the vote, as it stood in this state. */
  Prepared prepared();

  /** The state in which it was opened, once it has been. */
  Optional<Open> opened();
}
