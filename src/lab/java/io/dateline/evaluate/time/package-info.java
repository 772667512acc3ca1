/** Scores the spans, types and TIMEX3 values of time expressions against gold, as TempEval-3 does. */
@NullMarked
package io.dateline.evaluate.time;

import org.jspecify.annotations.NullMarked;
