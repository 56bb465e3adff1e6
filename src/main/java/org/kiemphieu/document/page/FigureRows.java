package org.kiemphieu.document.page;

import java.util.ArrayList;
import java.util.List;
import org.kiemphieu.document.content.CountOrigin;
import org.kiemphieu.document.content.MinutesContent;
import org.kiemphieu.document.content.Papers;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.regulation.Basis;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.Majority;

/** Voters, papers and ballots as lines of a document. */
public final class FigureRows {

  private FigureRows() {}

  /**
   * One figure.
   *
   * @param label what it is; empty where the template says it
   * @param number the figure
   * @param words the same in words
   */
  public record Figure(String label, int number, String words) {

    static Figure of(int number) {
      return of("", number);
    }

    static Figure of(String label, int number) {
      return new Figure(label, number, VietnameseText.words(number));
    }
  }

  /**
   * Those of whom more than half is needed.
   *
   * @param size those convened less every deduction
   */
  public record BaseRows(Figure convened, List<Figure> deductions, Figure size, Figure present) {}

  /** What was issued and came back. */
  public record PaperRows(Figure issued, Figure collected, Figure unused) {}

  /**
   * What more than half is taken of.
   *
   * @param ofPeople whether it counts people and not ballots
   * @param basis which figure it is; empty where it is those convened less the deductions
   * @param least fewest votes that elect; 0 where the most votes do
   */
  public record BaseFigure(Figure figure, boolean ofPeople, String basis, int least) {}

  /** How many of the seats are alternates'; nothing where nobody is elected as one. */
  static List<Figure> alternates(CountOrigin origin) {
    int alternates = origin.terms().seats(origin.election()).alternates();
    return alternates > 0 ? List.of(Figure.of(alternates)) : List.of();
  }

  /** Those convened, each deduction, what is left, and those present. */
  public static BaseRows base(Papers papers) {
    List<Figure> deductions = new ArrayList<>();
    for (Deduction line : papers.base().deductions()) {
      String kind = Messages.text("deduction." + line.kind().name(), Language.VIETNAMESE);
      String reason = line.reason().isEmpty() ? "" : " (" + line.reason() + ")";
      deductions.add(Figure.of(kind + reason, line.count()));
    }
    return new BaseRows(
        Figure.of(papers.base().convened()),
        deductions,
        Figure.of(papers.base().size()),
        Figure.of(papers.present()));
  }

  /** What was issued and came back. */
  public static PaperRows papers(Papers papers) {
    return new PaperRows(
        Figure.of(papers.issued()), Figure.of(papers.collected()), Figure.of(papers.unused()));
  }

  /** What more than half is taken of, with the fewest votes that elect. */
  public static BaseFigure baseFigure(MinutesContent content) {
    Basis basis = content.origin().regulation().basis();
    boolean convened = basis == Basis.CONVENED_LESS_DEDUCTIONS;
    int figure = content.baseFigure();
    boolean half =
        content.origin().election().purpose().elects()
            && content.origin().terms().majority(content.origin().regulation())
                == Majority.MORE_THAN_HALF;
    return new BaseFigure(
        Figure.of(figure),
        convened || basis == Basis.PRESENT,
        convened ? "" : Messages.text("basis." + basis.name(), Language.VIETNAMESE),
        half ? figure / 2 + 1 : 0);
  }

  /** Invalid ballots by reason, each with the article that says so. */
  public static List<Figure> invalid(MinutesContent content) {
    List<Figure> rows = new ArrayList<>();
    content
        .tally()
        .invalid()
        .forEach(
            (reason, ballots) -> {
              String text = Messages.text("refusal." + reason.name(), Language.VIETNAMESE);
              String article =
                  content
                      .origin()
                      .regulation()
                      .rule(reason)
                      .map(rule -> " (" + rule.citation().text(Language.VIETNAMESE) + ")")
                      .orElse("");
              rows.add(Figure.of(text + article, ballots));
            });
    return rows;
  }
}
