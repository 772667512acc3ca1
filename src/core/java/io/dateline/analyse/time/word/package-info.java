/**
 * The text as typed atoms: words with their readings from the lexicon, digit runs and single symbols. What comes in is
 * prose, what goes out is {@link io.dateline.analyse.time.word.Atoms}; no rule and no calendar here.
 */
@NullMarked
package io.dateline.analyse.time.word;

import org.jspecify.annotations.NullMarked;
