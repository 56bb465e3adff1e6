/** How documents look: the contents put into templates, in the words and figures of Vietnamese. */
package org.kiemphieu.document.page;
