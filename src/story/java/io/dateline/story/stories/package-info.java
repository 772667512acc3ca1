/**
 * One event in the world over days. What is remembered of an item comes in; the story it belongs to goes out, with the merge that it causes.
 * One pass: no item is ever moved but by a merge, which is announced, or a withdrawal.
 */
@NullMarked
package io.dateline.story.stories;

import org.jspecify.annotations.NullMarked;
