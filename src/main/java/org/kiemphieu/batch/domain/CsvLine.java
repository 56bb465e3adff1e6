package org.kiemphieu.batch.domain;

/**
 * One line of a reading's file.
 *
 * @param number the line's number in the file, from 1
 * @param batch number of the batch
 * @param sheet what it says of a sheet
 */
public record CsvLine(long number, int batch, KeyedSheet sheet) {}
