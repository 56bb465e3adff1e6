/**
 * The record of everything that happens in an assembly. The package itself is plain Java; {@code
 * service} writes entries in the caller's transaction.
 */
package org.kiemphieu.ledger;
