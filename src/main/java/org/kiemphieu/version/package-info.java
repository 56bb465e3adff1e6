/** Optimistic versions of what is stored, and the entity tags that carry them over HTTP. */
package org.kiemphieu.version;
