@NullMarked
package org.kiemphieu.verify.json;

import org.jspecify.annotations.NullMarked;
