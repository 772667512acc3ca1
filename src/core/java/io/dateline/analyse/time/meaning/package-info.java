/**
 * The meanings of time expressions, and how each becomes a TIMEX3 value at a given time. Calendar arithmetic only; no
 * text is read here.
 */
@NullMarked
package io.dateline.analyse.time.meaning;

import org.jspecify.annotations.NullMarked;
