package org.kiemphieu.print;

/**
 * A ballot paper as a piece of an A4 sheet. Lengths are millimetres.
 *
 * @param width of the paper
 * @param height of the paper
 * @param columns papers beside each other on a sheet
 * @param rows papers above each other on a sheet
 * @param inset how far from the edges of the paper its corner marks begin
 * @param square side of a corner mark
 * @param code side of the code that machines read
 */
public record PaperForm(
    double width, double height, int columns, int rows, double inset, double square, double code) {

  /** Papers on a sheet. */
  public int perSheet() {
    return columns * rows;
  }
}
