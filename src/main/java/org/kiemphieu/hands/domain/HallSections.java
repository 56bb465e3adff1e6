package org.kiemphieu.hands.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.refusal.Refusal;

/**
 * How the hall is divided among those who count.
 *
 * @param sections in the order they are read out; empty where nothing was set up
 */
public record HallSections(List<HallSection> sections) {

  /** Nothing was set up: the hall is one section. */
  public static final HallSections NONE = new HallSections(List.of());

  private static final String WHOLE_HALL = "hoi-truong";
  private static final String WHOLE_HALL_NAME = "Hội trường";

  public HallSections {
    sections = List.copyOf(sections);
  }

  /** Everything wrong with a division that somebody asks for. */
  public List<Refusal> check() {
    List<Refusal> refusals = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < sections.size(); i++) {
      HallSection section = sections.get(i);
      String field = "sections[" + i + "]";
      if (!codes.add(section.code())) {
        refusals.add(
            Refusal.of(HandsRefusal.SECTION_TWICE, field + ".code")
                .with("section", section.code()));
      }
      if (!names.add(section.name())) {
        refusals.add(
            Refusal.of(HandsRefusal.SECTION_TWICE, field + ".name")
                .with("section", section.name()));
      }
    }
    return refusals;
  }

  /** These; where nothing was set up, the whole hall with everybody present. */
  public HallSections orWhole(int present) {
    return sections.isEmpty()
        ? new HallSections(List.of(new HallSection(WHOLE_HALL, WHOLE_HALL_NAME, present)))
        : this;
  }

  /** How many sit in all of them. */
  public int seated() {
    return sections.stream().mapToInt(HallSection::seated).sum();
  }

  /** The section with this code. */
  public Optional<HallSection> section(String code) {
    return sections.stream().filter(section -> section.code().equals(code)).findFirst();
  }
}
