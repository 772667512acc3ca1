/**
 * Articles and sentences with marked names, unlabelled news and name lists in, the tagger's model out.
 */
@NullMarked
package io.dateline.train.ner;

import org.jspecify.annotations.NullMarked;
