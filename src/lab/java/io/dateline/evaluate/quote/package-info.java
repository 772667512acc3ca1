/** Scores quotations and their speakers against gold rows. */
@NullMarked
package io.dateline.evaluate.quote;

import org.jspecify.annotations.NullMarked;
