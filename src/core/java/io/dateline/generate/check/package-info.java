/**
 * A generated sentence and the article in; the names and numbers that only the sentence has out. Pure, linear, without
 * regular expressions.
 */
@NullMarked
package io.dateline.generate.check;

import org.jspecify.annotations.NullMarked;
