@NullMarked
package org.kiemphieu.verify.result;

import org.jspecify.annotations.NullMarked;
