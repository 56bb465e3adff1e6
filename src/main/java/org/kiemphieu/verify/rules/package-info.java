@NullMarked
package org.kiemphieu.verify.rules;

import org.jspecify.annotations.NullMarked;
