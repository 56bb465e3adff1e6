package org.kiemphieu.verify;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.kiemphieu.verify.json.CanonicalJson;
import org.kiemphieu.verify.json.Json;
import org.kiemphieu.verify.json.JsonReader;

/** Every field of every file of a bundle, found by the files' forms, each with another value. */
final class Fields {

  /** A file in which one field has another value. */
  record Changed(String field, byte[] file) {}

  private Fields() {}

  static List<Changed> of(String name, byte[] file) {
    if (name.endsWith(".json")) {
      return json(file);
    }
    if (name.endsWith(".jsonl")) {
      return jsonLines(file);
    }
    if (name.endsWith(".csv")) {
      return cells(file);
    }
    if (name.endsWith(".jws")) {
      return jws(file);
    }
    return name.endsWith(".pdf") ? pieces(file) : lines(file);
  }

  /** Every value of a JSON document, and each member and item taken out. */
  static List<Changed> json(byte[] file) {
    List<Changed> all = new ArrayList<>();
    Json whole = JsonReader.read(file);
    walk("$", whole, value -> value, (field, value) -> all.add(changed(field, value)));
    return all;
  }

  private static Changed changed(String field, Json value) {
    return new Changed(field, CanonicalJson.bytes(value));
  }

  interface Sink {
    void changed(String field, Json whole);
  }

  static void walk(String path, Json value, UnaryOperator<Json> whole, Sink sink) {
    if (value instanceof Json.Members members) {
      for (Map.Entry<String, Json> one : members.all().entrySet()) {
        String name = one.getKey();
        walk(
            path + "." + name,
            one.getValue(),
            inner -> whole.apply(members.with(name, inner)),
            sink);
        sink.changed(path + "." + name + " absent", whole.apply(members.without(name)));
      }
    } else if (value instanceof Json.Items items) {
      for (int i = 0; i < items.all().size(); i++) {
        int index = i;
        walk(
            path + "[" + i + "]",
            items.all().get(i),
            inner -> {
              List<Json> other = new ArrayList<>(items.all());
              other.set(index, inner);
              return whole.apply(new Json.Items(other));
            },
            sink);
        List<Json> fewer = new ArrayList<>(items.all());
        fewer.remove(index);
        sink.changed(path + "[" + i + "] absent", whole.apply(new Json.Items(fewer)));
      }
    } else {
      sink.changed(path, whole.apply(other(value)));
    }
  }

  private static Json other(Json value) {
    if (value instanceof Json.Whole number) {
      return new Json.Whole(number.value() + 1);
    }
    if (value instanceof Json.Truth truth) {
      return new Json.Truth(!truth.value());
    }
    return value instanceof Json.Text text ? new Json.Text(other(text.value())) : new Json.Whole(1);
  }

  /** A text with another last character, or one more where it has none. */
  static String other(String text) {
    if (text.isEmpty()) {
      return "1";
    }
    char last = text.charAt(text.length() - 1);
    return text.substring(0, text.length() - 1) + (last == '1' ? '2' : '1');
  }

  private static List<Changed> jsonLines(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n");
    List<Changed> all = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      int index = i;
      for (Changed one : json(line.getBytes(StandardCharsets.UTF_8))) {
        String[] others = lines.clone();
        others[index] = new String(one.file(), StandardCharsets.UTF_8);
        String text = String.join("\n", others) + "\n";
        all.add(
            new Changed(
                "line " + (i + 1) + " " + one.field(), text.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return all;
  }

  private static List<Changed> cells(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\r\n");
    List<Changed> all = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String[] cells = lines[i].split(",", -1);
      for (int cell = 0; cell < cells.length; cell++) {
        String[] others = cells.clone();
        others[cell] = other(cells[cell]);
        all.add(row(lines, i, cell, String.join(",", others)));
      }
    }
    return all;
  }

  private static Changed row(String[] lines, int line, int cell, String row) {
    String[] others = lines.clone();
    others[line] = row;
    String text = String.join("\r\n", others) + "\r\n";
    return new Changed(
        "line " + (line + 1) + " cell " + (cell + 1), text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Changed> jws(byte[] file) {
    String[] parts = new String(file, StandardCharsets.US_ASCII).split("\\.");
    Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
    List<Changed> all = new ArrayList<>();
    for (Changed one : json(Base64.getUrlDecoder().decode(parts[0]))) {
      String header = url.encodeToString(one.file());
      all.add(jws("header " + one.field(), header, parts[1], parts[2]));
    }
    for (Changed one : json(Base64.getUrlDecoder().decode(parts[1]))) {
      String payload = url.encodeToString(one.file());
      all.add(jws("payload " + one.field(), parts[0], payload, parts[2]));
    }
    all.add(jws("signature", parts[0], parts[1], other(parts[2])));
    return all;
  }

  private static Changed jws(String field, String... parts) {
    return new Changed(field, String.join(".", parts).getBytes(StandardCharsets.US_ASCII));
  }

  /** Each line with another last character, and each line taken out. */
  private static List<Changed> lines(byte[] file) {
    String[] lines = new String(file, StandardCharsets.UTF_8).split("\n", -1);
    List<Changed> all = new ArrayList<>();
    Consumer<String[]> add =
        others ->
            all.add(
                new Changed(
                    "line of " + lines.length + ", variant " + all.size(),
                    String.join("\n", others).getBytes(StandardCharsets.UTF_8)));
    for (int i = 0; i < lines.length - 1; i++) {
      String[] others = lines.clone();
      others[i] = other(lines[i]);
      add.accept(others);
      others = lines.clone();
      others[i] = lines[i] + "\n" + lines[i];
      add.accept(others);
    }
    return all;
  }

  /** A byte changed in each of a hundred pieces. */
  private static List<Changed> pieces(byte[] file) {
    List<Changed> all = new ArrayList<>();
    for (int at = 0; at < file.length; at += file.length / 100) {
      byte[] other = file.clone();
      other[at] ^= 1;
      all.add(new Changed("byte " + at, other));
    }
    return all;
  }
}
