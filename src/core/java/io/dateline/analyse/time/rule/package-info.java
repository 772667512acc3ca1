/**
 * The grammar: one class per family of time expressions, each reads atoms and gives a match with its meaning. No
 * calendar arithmetic here, and nothing that looks at the anchor.
 */
@NullMarked
package io.dateline.analyse.time.rule;

import org.jspecify.annotations.NullMarked;
