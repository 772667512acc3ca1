/** Scores summaries against reference summaries by the words they share (ROUGE), beside baselines and an oracle. */
@NullMarked
package io.dateline.evaluate.summary;

import org.jspecify.annotations.NullMarked;
