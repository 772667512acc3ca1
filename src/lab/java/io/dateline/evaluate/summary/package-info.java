/** Summaries held to reference summaries by the words they share (ROUGE), beside simpler and better informed pickers. */
@NullMarked
package io.dateline.evaluate.summary;

import org.jspecify.annotations.NullMarked;
