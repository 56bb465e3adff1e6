package org.kiemphieu.election.domain;

import org.kiemphieu.regulation.Office;

/**
 * One office or body to be filled.
 *
 * @param office which
 * @param title as it is announced, such as "Bầu Ban Chấp hành Đảng bộ"
 * @param seats number to elect
 */
public record ElectionSettings(Office office, String title, int seats) {}
