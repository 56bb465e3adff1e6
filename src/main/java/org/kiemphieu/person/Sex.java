package org.kiemphieu.person;

/** As rolls and lists of the Party state it. */
public enum Sex {
  /** nữ. */
  FEMALE,
  /** nam. */
  MALE
}
