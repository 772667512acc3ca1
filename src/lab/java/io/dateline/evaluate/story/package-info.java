/**
 * Scores copies and stories against gold clusters. A corpus is one stream: its texts are enriched, read as the story application reads
 * them, and placed in one order; then each document's cluster is compared with the gold one.
 */
@NullMarked
package io.dateline.evaluate.story;

import org.jspecify.annotations.NullMarked;
