/**
 * What is in the news more than usual: counts of items about entities and topics in buckets of five minutes. Items that say nothing of their
 * own, copies, are not counted. Counts come out with how surprising they are.
 */
@NullMarked
package io.dateline.story.trends;

import org.jspecify.annotations.NullMarked;
