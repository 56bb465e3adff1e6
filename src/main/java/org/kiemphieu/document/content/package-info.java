/** What documents show: records made of recorded data, nothing of how it is put on paper. */
package org.kiemphieu.document.content;
