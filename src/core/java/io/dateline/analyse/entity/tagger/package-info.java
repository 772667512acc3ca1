/**
 * Turns {@code Prose} into typed mentions of names, with one trained model and the code that extracts its features.
 * Training reads the same features through the same classes, so the two cannot drift apart.
 */
@NullMarked
package io.dateline.analyse.entity.tagger;

import org.jspecify.annotations.NullMarked;
