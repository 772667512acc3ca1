/** Scores token and sentence boundaries against gold tokens. */
@NullMarked
package io.dateline.evaluate.text;

import org.jspecify.annotations.NullMarked;
