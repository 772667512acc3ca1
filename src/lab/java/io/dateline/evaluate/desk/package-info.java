/**
 * Scores whole events against what an editor would let stand: who said what, the tags, what the article is about and
 * where. Looks at the event as readers get it, so that a loss on the way out counts too.
 */
@NullMarked
package io.dateline.evaluate.desk;

import org.jspecify.annotations.NullMarked;
