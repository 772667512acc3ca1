/** Two runs over the same items in, the places where their events differ out. */
@NullMarked
package io.dateline.compare;

import org.jspecify.annotations.NullMarked;
