/** Learns what makes a sentence worth picking for a summary. */
@NullMarked
package io.dateline.train.summary;

import org.jspecify.annotations.NullMarked;
