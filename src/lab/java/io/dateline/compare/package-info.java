/** Compares the events of two runs over the same items, and gives the places where they differ. */
@NullMarked
package io.dateline.compare;

import org.jspecify.annotations.NullMarked;
