/**
 * A {@code NewsItem} and its analysis in; event value, key and headers out, as plain values. No Kafka types, no clock.
 */
@NullMarked
package io.dateline.publish;

import org.jspecify.annotations.NullMarked;
