/**
 * Unlabelled news in, the background of keyphrases out: what is rare, and what names something.
 */
@NullMarked
package io.dateline.train.keyphrase;

import org.jspecify.annotations.NullMarked;
