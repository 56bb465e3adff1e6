@NullMarked
package org.kiemphieu.verify.check;

import org.jspecify.annotations.NullMarked;
