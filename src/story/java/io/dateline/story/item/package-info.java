/**
 * An enriched event, as the other rooms read it. A value and its headers come in; an {@link io.dateline.story.item.Item} goes
 * out, or the exception that says what the value lacks. The rooms that relate items know nothing of JSON.
 */
@NullMarked
package io.dateline.story.item;

import org.jspecify.annotations.NullMarked;
