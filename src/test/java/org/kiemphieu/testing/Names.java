package org.kiemphieu.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented people whose names stand in the legal order. */
public final class Names {

  private static final List<String> GIVEN =
      List.of(
          "An", "Bảo", "Bình", "Châu", "Cường", "Dũng", "Dương", "Đạt", "Đức", "Giang", "Hà", "Hải",
          "Hạnh", "Hoa", "Hùng", "Hương", "Khánh", "Lan", "Linh", "Long", "Mai", "Minh", "Nam",
          "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trung", "Uyên", "Vân", "Xuân",
          "Yến");

  private static final List<String> FAMILY = List.of("Bùi", "Đỗ", "Nguyễn", "Trần");

  private Names() {}

  /** The name on line {@code number}, up to 140. */
  public static String of(int number) {
    String given = GIVEN.get((number - 1) / FAMILY.size());
    return FAMILY.get((number - 1) % FAMILY.size()) + " Văn " + given;
  }

  /** One line of a list. */
  public static Map<String, Object> candidate(int number, String name) {
    return Map.of("number", number, "name", name);
  }

  /** The first {@code count} people as the lines of a list. */
  public static List<Map<String, Object>> candidates(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> candidate(n, of(n))).toList();
  }
}
