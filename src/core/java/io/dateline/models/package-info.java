/**
 * Model files in the jar in, verified bytes and their cards out; and {@code FeatureWeights}, the table that the entity and the quote
 * step sum. Loaded once, immutable.
 */
@NullMarked
package io.dateline.models;

import org.jspecify.annotations.NullMarked;
