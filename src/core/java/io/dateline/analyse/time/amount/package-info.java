/**
 * The grammar of amounts: money, percentages, measures and counts over the atoms of the text.
 */
@NullMarked
package io.dateline.analyse.time.amount;

import org.jspecify.annotations.NullMarked;
