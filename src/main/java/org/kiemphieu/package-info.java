/** Kiểm Phiếu: counts paper ballots. The rooms are described in {@code src/docs/rooms.md}. */
@NullMarked
package org.kiemphieu;

import org.jspecify.annotations.NullMarked;
