/**
 * The bounded window of the newest events: what a list, a search and a chart need of each, kept in memory and rebuilt
 * from the topic at every start. In come the records of Kafka, out go rows. Text is not kept; a whole event is read
 * from its offset when a person opens it. Nothing of a killed, held or embargoed article
 * leaves this room. A rejected record goes back to Kafka from here, where that is switched on.
 */
@NullMarked
package io.dateline.view.window;

import org.jspecify.annotations.NullMarked;
