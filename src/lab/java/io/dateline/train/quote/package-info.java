/**
 * Articles with marked attributions in, the model of {@code io.dateline.analyse.quote} out.
 */
@NullMarked
package io.dateline.train.quote;

import org.jspecify.annotations.NullMarked;
