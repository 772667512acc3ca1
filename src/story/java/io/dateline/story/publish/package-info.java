/**
 * What this building tells its readers: rulings and placements in, records out, each a CloudEvent in Kafka's binary mode whose
 * value keeps to a JSON Schema. Plain values; no Kafka types, no clock.
 */
@NullMarked
package io.dateline.story.publish;

import org.jspecify.annotations.NullMarked;
