package org.kiemphieu.document.page;

import org.kiemphieu.print.PaperForm;

/** The sizes of ballot papers, from the smallest; the first on which a list fits is taken. */
public enum PaperFormat {
  /** Four to a sheet of A4. */
  QUARTER(new PaperForm(105, 148.5, 2, 2, 5.5, 3, 11), 1, 9),
  /** Two to a sheet. */
  HALF(new PaperForm(148.5, 210, 2, 1, 6, 4, 13), 1, 15),
  /** A sheet. */
  SHEET(Size.A4, 1, 26),
  /** A sheet with narrower lines. */
  SHEET_DENSE(Size.A4, 1, 36),
  /** A sheet with the list in two columns. */
  SHEET_COLUMNS(Size.A4, 2, 52),
  /** The same with narrower lines. */
  SHEET_COLUMNS_DENSE(Size.A4, 2, 72);

  private final PaperForm form;
  private final int columns;
  private final int mostNames;

  PaperFormat(PaperForm form, int columns, int mostNames) {
    this.form = form;
    this.columns = columns;
    this.mostNames = mostNames;
  }

  /** The paper as a piece of its sheet. */
  public PaperForm form() {
    return form;
  }

  /** Columns the list is printed in. */
  int columns() {
    return columns;
  }

  /** More names than this are not even tried. */
  int mostNames() {
    return mostNames;
  }

  private static final class Size {
    private static final PaperForm A4 = new PaperForm(210, 297, 1, 1, 7, 5, 16);
  }
}
