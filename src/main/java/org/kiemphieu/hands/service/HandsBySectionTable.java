package org.kiemphieu.hands.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kiemphieu.hands.domain.HallSection;
import org.kiemphieu.hands.domain.HandVotes;
import org.kiemphieu.hands.service.HandsContext.SectionFigures;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Hands counted in each section of each vote; a section nobody has counted has no figures. */
@ApplicationScoped
class HandsBySectionTable implements Table {

  @Inject ShowsOfHands votes;

  @Override
  public String name() {
    return "hands-by-section";
  }

  @Override
  public Command command() {
    return Command.READ_SHOWS_OF_HANDS;
  }

  @Override
  public List<String> columns() {
    return List.of(
        "vote",
        "section",
        "sectionName",
        "seated",
        "version",
        "for",
        "against",
        "other",
        "cast",
        "by",
        "at");
  }

  @Override
  public void write(String assembly, Rows rows) {
    for (HandsContext vote : votes.all(assembly)) {
      vote.state()
          .opened()
          .ifPresent(open -> open.sections().forEach(section -> write(vote, section, rows)));
    }
  }

  private static void write(HandsContext vote, HallSection section, Rows rows) {
    Optional<SectionFigures> figures = Optional.ofNullable(vote.counts().get(section.code()));
    Optional<HandVotes> hands = figures.map(SectionFigures::votes);
    rows.add(
        vote.key().vote(),
        section.code(),
        section.name(),
        section.seated(),
        figures.map(SectionFigures::version).orElse(0),
        hands.map(HandVotes::inFavour),
        hands.map(HandVotes::against),
        hands.map(HandVotes::other),
        hands.map(HandVotes::cast),
        figures.map(SectionFigures::by),
        figures.map(SectionFigures::at));
  }
}
