/** Makes the linker's place index from the towns of GeoNames. */
@NullMarked
package io.dateline.train.places;

import org.jspecify.annotations.NullMarked;
