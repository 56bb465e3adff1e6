@NullMarked
package org.kiemphieu.verify.count;

import org.jspecify.annotations.NullMarked;
