/**
 * What an event is to the versions before it. Items and other items' orders come in; rulings go out: what is shown, hidden,
 * placed, related. Pure: what is remembered lies on a {@link io.dateline.story.versions.Shelf}, and nothing here knows Kafka
 * or reads a clock.
 */
@NullMarked
package io.dateline.story.versions;

import org.jspecify.annotations.NullMarked;
