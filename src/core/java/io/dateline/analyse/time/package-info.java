/**
 * Prose and an anchor time in, time expressions and quantities with normalised values out.
 */
@NullMarked
package io.dateline.analyse.time;

import org.jspecify.annotations.NullMarked;
