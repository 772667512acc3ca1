/**
 * Scores keyphrases as the reference scorer does.
 */
@NullMarked
package io.dateline.evaluate.keyphrase;

import org.jspecify.annotations.NullMarked;
