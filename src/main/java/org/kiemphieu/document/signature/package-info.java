/**
 * Signatures on PDF documents: the service's own (PAdES, ISO 32000 and ETSI EN 319 142), and the
 * examination of those that people put under the minutes with their own tools. Knows no database
 * and no election. The signature library is large, so nothing here is loaded before the first
 * document is signed.
 */
package org.kiemphieu.document.signature;
