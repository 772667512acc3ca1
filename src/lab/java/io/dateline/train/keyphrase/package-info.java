/** Makes the background model of keyphrases from unlabelled news: which words are rare, and which are nouns. */
@NullMarked
package io.dateline.train.keyphrase;

import org.jspecify.annotations.NullMarked;
