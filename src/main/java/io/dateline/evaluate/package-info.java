/**
 * Gold data and a system's output in, scores out: precision, recall, F1, intervals, floors. A development room: the service
 * never enters it.
 */
@NullMarked
package io.dateline.evaluate;

import org.jspecify.annotations.NullMarked;
