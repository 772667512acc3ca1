/**
 * What time expressions mean, and how a meaning becomes a TIMEX3 value at a given time: calendar arithmetic, no text.
 */
@NullMarked
package io.dateline.analyse.time.meaning;

import org.jspecify.annotations.NullMarked;
