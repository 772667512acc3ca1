/** Trains the tagger's model from articles and sentences with marked names, unlabelled news and name lists. */
@NullMarked
package io.dateline.train.ner;

import org.jspecify.annotations.NullMarked;
