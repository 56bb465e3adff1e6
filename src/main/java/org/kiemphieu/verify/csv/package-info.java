@NullMarked
package org.kiemphieu.verify.csv;

import org.jspecify.annotations.NullMarked;
