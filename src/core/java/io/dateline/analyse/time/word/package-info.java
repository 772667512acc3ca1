/**
 * The text as typed atoms: words with their readings from the lexicon, digit runs and single symbols. Turns prose into
 * {@link io.dateline.analyse.time.word.Atoms}; knows no rules and no calendar.
 */
@NullMarked
package io.dateline.analyse.time.word;

import org.jspecify.annotations.NullMarked;
