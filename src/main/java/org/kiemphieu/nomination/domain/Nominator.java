package org.kiemphieu.nomination.domain;

import org.kiemphieu.regulation.PersonName;

/**
 * Who put a name forward at the assembly.
 *
 * @param name who
 * @param ofConveningCommittee whether a member of the convening committee (cấp ủy triệu tập), who
 *     may not nominate outside that committee's list (244 Art. 13, 190 Art. 11)
 */
public record Nominator(PersonName name, boolean ofConveningCommittee) {}
