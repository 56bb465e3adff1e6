package org.kiemphieu.spreadsheet.service;

import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.ASSEMBLY;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.BORN;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.CONVENING_COMMITTEE;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.EXAMPLE_NAME;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.MEMBER_SINCE;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NAME;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NO;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NOMINATION;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.NUMBER;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.OFFICIAL_MEMBER;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.SELF;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.SHEET;
import static org.kiemphieu.spreadsheet.domain.CandidateTemplate.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Person;
import org.kiemphieu.regulation.PersonName;
import org.kiemphieu.spreadsheet.domain.CandidateTemplate;
import org.kiemphieu.spreadsheet.domain.Cell;
import org.kiemphieu.spreadsheet.domain.TableColumn;
import org.kiemphieu.spreadsheet.domain.TableSheet;

/** A workbook with a candidate list, or to fill one in, with one invented line. */
public final class CandidateTemplateFile {

  private CandidateTemplateFile() {}

  /** The workbook to fill in, in Vietnamese. */
  public static byte[] make() {
    return of(
        List.of(
            new Candidate(
                1,
                new Person(
                    new PersonName(text(EXAMPLE_NAME)), Optional.of(LocalDate.of(1975, 3, 2))),
                true,
                Optional.of(LocalDate.of(1999, 5, 19)),
                Candidate.Nomination.CONVENING_COMMITTEE)));
  }

  /** The workbook of a list, in the same columns: it can be read back. */
  public static byte[] of(List<Candidate> candidates) {
    return TableWorkbook.make(
        List.of(
            new TableSheet(
                text(SHEET),
                0,
                columns(),
                candidates.stream().map(CandidateTemplateFile::row).toList())));
  }

  private static List<TableColumn> columns() {
    return List.of(
        TableColumn.of(text(NUMBER), 12),
        TableColumn.of(text(NAME), 36),
        TableColumn.days(text(BORN), 22),
        TableColumn.choice(text(OFFICIAL_MEMBER), 24, texts(YES, NO)),
        TableColumn.days(text(MEMBER_SINCE), 18),
        TableColumn.choice(text(NOMINATION), 34, texts(CONVENING_COMMITTEE, ASSEMBLY, SELF)));
  }

  private static List<Cell> row(Candidate candidate) {
    return List.of(
        Cell.of(candidate.number()),
        Cell.of(candidate.person().name().text()),
        Cell.of(candidate.person().born()),
        Cell.of(text(candidate.officialMember() ? YES : NO)),
        Cell.of(candidate.memberSince()),
        Cell.of(
            text(
                switch (candidate.nomination()) {
                  case CONVENING_COMMITTEE -> CONVENING_COMMITTEE;
                  case ASSEMBLY -> ASSEMBLY;
                  case SELF -> SELF;
                })));
  }

  private static List<String> texts(CandidateTemplate... all) {
    return Stream.of(all).map(CandidateTemplateFile::text).toList();
  }

  private static String text(CandidateTemplate what) {
    return Messages.text("candidateTemplate." + what.name(), Language.VIETNAMESE);
  }
}
