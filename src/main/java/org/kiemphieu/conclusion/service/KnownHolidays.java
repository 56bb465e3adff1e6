package org.kiemphieu.conclusion.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kiemphieu.conclusion.domain.HolidayYear;
import org.kiemphieu.conclusion.repository.StepJson;

/** The holidays the service comes with; {@code holidays.json} names who announced them. */
@ApplicationScoped
public class KnownHolidays {

  private static final String FILE = "/org/kiemphieu/conclusion/holidays.json";

  private final Map<Integer, HolidayYear> years = read();

  /** By year. */
  public Map<Integer, HolidayYear> years() {
    return years;
  }

  /** The file, read. */
  static Map<Integer, HolidayYear> read() {
    try (InputStream file =
        Objects.requireNonNull(KnownHolidays.class.getResourceAsStream(FILE), FILE)) {
      String content = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Map<Integer, HolidayYear> years = new LinkedHashMap<>();
      List.of(StepJson.read(content, HolidayYear[].class))
          .forEach(year -> years.put(year.year(), year));
      return Map.copyOf(years);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
