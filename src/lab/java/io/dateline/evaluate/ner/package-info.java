/** Scores entity spans and types against gold entities. */
@NullMarked
package io.dateline.evaluate.ner;

import org.jspecify.annotations.NullMarked;
