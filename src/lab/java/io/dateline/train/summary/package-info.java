/** Trains the weights that choose a summary's sentences. */
@NullMarked
package io.dateline.train.summary;

import org.jspecify.annotations.NullMarked;
