/**
 * What a shard says of an item: the values that the second stage carries from the shard to its readers. Depends on {@code item}
 * alone.
 */
@NullMarked
package io.dateline.story.placing;

import org.jspecify.annotations.NullMarked;
