/**
 * Everything that is remembered of one language's items, behind one door: an item comes in, its
 * {@link io.dateline.story.shard.Placement} goes out; a uri comes in and is forgotten. What is remembered of an item is an
 * {@link io.dateline.story.shard.ItemTrace}, and a shard is rebuilt from those alone. There is no clock here: time is that of events.
 */
@NullMarked
package io.dateline.story.shard;

import org.jspecify.annotations.NullMarked;
