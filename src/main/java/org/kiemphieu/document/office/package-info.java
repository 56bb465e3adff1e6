/** Contents as files of office programs: results as workbooks, announcements as slides. */
package org.kiemphieu.document.office;
