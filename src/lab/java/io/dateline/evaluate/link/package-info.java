/** Scores the links of entities to Wikidata items. */
@NullMarked
package io.dateline.evaluate.link;

import org.jspecify.annotations.NullMarked;
