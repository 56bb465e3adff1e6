/**
 * What all resources share: who may call them, how a "no" looks, how large and how strict a request
 * is read. Knows no subject but identity and the codes of all refusals.
 */
package org.kiemphieu.http;
