/**
 * An event's JSON in, a card for a person at a terminal out. Knows nothing of the analysis: whoever reads the topic can show
 * the same card.
 */
@NullMarked
package io.dateline.cli.card;

import org.jspecify.annotations.NullMarked;
