/** Time expressions against gold: spans, types and TIMEX3 values as TempEval-3 scores them. */
@NullMarked
package io.dateline.evaluate.time;

import org.jspecify.annotations.NullMarked;
