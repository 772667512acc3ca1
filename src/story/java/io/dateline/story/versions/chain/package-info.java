/**
 * What is remembered of an item: its versions in their order, whether it is killed, how the newest version reads as a row and
 * where it was placed; and the bytes this is kept as.
 */
@NullMarked
package io.dateline.story.versions.chain;

import org.jspecify.annotations.NullMarked;
