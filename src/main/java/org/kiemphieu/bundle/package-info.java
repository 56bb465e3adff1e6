/** The evidence bundle: one zip by which a result can be checked without the service. */
package org.kiemphieu.bundle;
