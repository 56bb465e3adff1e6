@NullMarked
package org.kiemphieu.verify.ledger;

import org.jspecify.annotations.NullMarked;
