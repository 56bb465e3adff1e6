@NullMarked
package org.kiemphieu.verify.report;

import org.jspecify.annotations.NullMarked;
