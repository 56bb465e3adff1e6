/**
 * The worked example: an invented congress with invented names and papers, loaded on request
 * through the same use cases as a real one.
 */
package org.kiemphieu.example;
