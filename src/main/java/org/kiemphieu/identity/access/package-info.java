/** Lets requests through to resource methods whose command the token's role may do. */
package org.kiemphieu.identity.access;
