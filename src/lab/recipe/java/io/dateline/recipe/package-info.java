/** The framework's documented recipe for exactly-once, as a program of its own. */
@NullMarked
package io.dateline.recipe;

import org.jspecify.annotations.NullMarked;
