/**
 * Makes the model of stories: how rare words are in news, and the weights of the decisions to join an item to a story and to merge two.
 * Clusters of labelled corpora come in; {@code story.bin} goes out.
 */
@NullMarked
package io.dateline.train.story;

import org.jspecify.annotations.NullMarked;
