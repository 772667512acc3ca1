/**
 * The grammar: one class per family of time expressions, each reads atoms and gives a match with its meaning. Nothing
 * here computes dates or reads the anchor.
 */
@NullMarked
package io.dateline.analyse.time.rule;

import org.jspecify.annotations.NullMarked;
