@NullMarked
package org.kiemphieu.verify.zip;

import org.jspecify.annotations.NullMarked;
