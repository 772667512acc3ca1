/** Compares the events of two builds over the same items: where they differ, and in how many events each field does. */
@NullMarked
package io.dateline.compare;

import org.jspecify.annotations.NullMarked;
