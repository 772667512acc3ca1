/** Trains the model of {@code io.dateline.analyse.quote} from articles with marked attributions. */
@NullMarked
package io.dateline.train.quote;

import org.jspecify.annotations.NullMarked;
