package org.kiemphieu.conclusion.domain;

import java.time.LocalDate;

/**
 * A document of the superior level.
 *
 * @param number as printed, such as 12-QĐ/TU
 * @param date of it
 */
public record Document(String number, LocalDate date) {}
