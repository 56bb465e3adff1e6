/** Who is asking: accounts, tokens, roles. {@code domain} is plain Java. */
package org.kiemphieu.identity;
