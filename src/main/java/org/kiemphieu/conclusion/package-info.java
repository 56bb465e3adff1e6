/** What follows an assembly: closing, complaints, approval by the superior, sealed ballots. */
package org.kiemphieu.conclusion;
