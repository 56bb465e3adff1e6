package org.kiemphieu.refusal;

/**
 * The name of one reason for saying no. Each room of the code has an enum of its own codes; the
 * sentences shown to people stand in the message bundles under {@code refusal.<name>}.
 */
public interface RefusalCode {

  /** The stable name, unique over all rooms, in capitals: it is part of the API. */
  String name();

  /** What sort of "no" this is. */
  RefusalKind kind();
}
