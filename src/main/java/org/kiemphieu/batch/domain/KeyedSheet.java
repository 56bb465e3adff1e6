package org.kiemphieu.batch.domain;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a teller keyed for one position, before it is read.
 *
 * @param position place in the stack, from 1
 * @param marks marks notation
 * @param defects names of defects
 * @param corrects version of the entry this corrects; none for a first entry
 * @param field path of this sheet in the request, for refusals
 */
public record KeyedSheet(
    int position, String marks, List<String> defects, OptionalInt corrects, String field) {}
