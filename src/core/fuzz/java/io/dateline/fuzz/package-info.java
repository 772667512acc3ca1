/** Fuzz targets, guided by coverage; only in the profile {@code fuzz}. */
package io.dateline.fuzz;
