/**
 * A shard as readers see it: over the memory of {@code shard}, which has hashes alone, the few words that a story is told with.
 * All of it lies on the shelf, and is built anew from there.
 */
@NullMarked
package io.dateline.story.telling;

import org.jspecify.annotations.NullMarked;
