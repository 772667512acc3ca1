/**
 * Takes a generated sentence and the article, and gives the names and numbers that only the sentence has. Pure, linear,
 * without regular expressions.
 */
@NullMarked
package io.dateline.generate.check;

import org.jspecify.annotations.NullMarked;
