package org.kiemphieu.verify.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JSON value (RFC 8259) with whole numbers only. */
public sealed interface Json {

  /** An object. Names ascend by UTF-16 code units. */
  record Members(Map<String, Json> all) implements Json {

    /** No members. */
    public static final Members NONE = new Members(Collections.emptyMap());

    /** The member of that name. Throws {@link Malformed} when there is none. */
    public Json get(String name) {
      Json value = all.get(name);
      if (value == null) {
        throw new Malformed(name, "absent");
      }
      return value;
    }

    /** Whether there is a member of that name. */
    public boolean has(String name) {
      return all.containsKey(name);
    }

    /** A text. Throws {@link Malformed} when it is none. */
    public String text(String name) {
      if (get(name) instanceof Text text) {
        return text.value();
      }
      throw new Malformed(name, "not a text");
    }

    /** A text, or another where there is no such member. */
    public String text(String name, String otherwise) {
      return has(name) ? text(name) : otherwise;
    }

    /** A whole number. Throws {@link Malformed} when it is none. */
    public long number(String name) {
      if (get(name) instanceof Whole number) {
        return number.value();
      }
      throw new Malformed(name, "not a number");
    }

    /** A whole number from {@code least} to {@code most}. Throws {@link Malformed} otherwise. */
    public int number(String name, int least, int most) {
      long value = number(name);
      if (value < least || value > most) {
        throw new Malformed(name, value + " is not between " + least + " and " + most);
      }
      return (int) value;
    }

    /** A truth value. Throws {@link Malformed} when it is none. */
    public boolean truth(String name) {
      if (get(name) instanceof Truth truth) {
        return truth.value();
      }
      throw new Malformed(name, "not true or false");
    }

    /** An object. Throws {@link Malformed} when it is none. */
    public Members members(String name) {
      return get(name).asMembers(name);
    }

    /** An array. Throws {@link Malformed} when it is none. */
    public List<Json> list(String name) {
      if (get(name) instanceof Items items) {
        return items.all();
      }
      throw new Malformed(name, "not an array");
    }

    /** The same with one more member, or another value of one. */
    public Members with(String name, Json value) {
      Map<String, Json> more = new TreeMap<>(all);
      more.put(name, value);
      return new Members(more);
    }

    /** The same without a member. */
    public Members without(String name) {
      Map<String, Json> fewer = new TreeMap<>(all);
      fewer.remove(name);
      return new Members(fewer);
    }
  }

  /** An array. */
  record Items(List<Json> all) implements Json {}

  /** A text. */
  record Text(String value) implements Json {}

  /** A whole number. */
  record Whole(long value) implements Json {}

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /** {@code null}. */
  record Nothing() implements Json {}

  /** This as an object; {@code name} is said where it is none. */
  default Members asMembers(String name) {
    if (this instanceof Members members) {
      return members;
    }
    throw new Malformed(name, "not an object");
  }
}
