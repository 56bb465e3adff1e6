/**
 * The roll of those convened (danh sách triệu tập): who they are, whether they are present, whose
 * credentials are recognised. Attendance and with it the base of every vote follow from it.
 */
package org.kiemphieu.delegate;
