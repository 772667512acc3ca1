/**
 * How much of an item is new: sentences, and how often its story and its main entity were in the news before. An item and what is remembered
 * of the window come in; numbers and the places of new sentences go out.
 */
@NullMarked
package io.dateline.story.novelty;

import org.jspecify.annotations.NullMarked;
