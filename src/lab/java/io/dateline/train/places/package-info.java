/**
 * The towns of GeoNames in, the place index of the linker out.
 */
@NullMarked
package io.dateline.train.places;

import org.jspecify.annotations.NullMarked;
