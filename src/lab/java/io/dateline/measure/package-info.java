/**
 * What the way from bytes to an event costs: items of real length and one or two builds of {@code core} come in, CPU time and allocated
 * bytes of each step go out. Nothing here reads the clock on the wall, since other work slows that down more than it does the counts of
 * one thread.
 */
@NullMarked
package io.dateline.measure;

import org.jspecify.annotations.NullMarked;
