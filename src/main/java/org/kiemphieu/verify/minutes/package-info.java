@NullMarked
package org.kiemphieu.verify.minutes;

import org.jspecify.annotations.NullMarked;
