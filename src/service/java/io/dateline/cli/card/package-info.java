/**
 * Takes an event's JSON and gives a card for a person at a terminal. It needs the event only and knows nothing of the
 * analysis.
 */
@NullMarked
package io.dateline.cli.card;

import org.jspecify.annotations.NullMarked;
