/**
 * The words of an item as numbers. An {@link io.dateline.story.item.Item} comes in; a {@link io.dateline.story.reading.Reading}
 * goes out, with one hash a word, which every other room compares. Nothing here remembers an item.
 */
@NullMarked
package io.dateline.story.reading;

import org.jspecify.annotations.NullMarked;
