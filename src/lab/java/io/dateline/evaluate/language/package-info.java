/** Scores detected languages against the languages that rows declare. */
@NullMarked
package io.dateline.evaluate.language;

import org.jspecify.annotations.NullMarked;
