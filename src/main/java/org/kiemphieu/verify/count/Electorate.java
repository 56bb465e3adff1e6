package org.kiemphieu.verify.count;

import org.kiemphieu.verify.rules.Regulation;

/** What a sheet is read by: the regulation, number of names on the list, seats to elect. */
public record Electorate(Regulation regulation, int names, int seats) {}
