/**
 * The corridor: records of {@code news.enriched} in, records of the four output topics out, by Kafka Streams in two stages.
 * The first has a task for each partition and knows an item's versions; the second has a task for each shard and knows what its
 * items are to each other. Decisions are made in the rooms beside it; here they are carried.
 */
@NullMarked
package io.dateline.story.stream;

import org.jspecify.annotations.NullMarked;
