/** The verifier of evidence bundles: plain Java, its own jar, nothing shared with the service. */
@NullMarked
package org.kiemphieu.verify;

import org.jspecify.annotations.NullMarked;
