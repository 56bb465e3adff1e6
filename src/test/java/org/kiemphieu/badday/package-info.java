/** A bad day: real processes, of which some are killed, cut off, stopped or flooded. */
@NullMarked
package org.kiemphieu.badday;

import org.jspecify.annotations.NullMarked;
