/**
 * {@code Prose} in, typed name mentions out: one trained model and the code that reads features from text. Training reads
 * the same features through the same classes, so the two cannot drift apart.
 */
@NullMarked
package io.dateline.analyse.entity.tagger;

import org.jspecify.annotations.NullMarked;
