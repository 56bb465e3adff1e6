@NullMarked
package org.kiemphieu.verify.seal;

import org.jspecify.annotations.NullMarked;
