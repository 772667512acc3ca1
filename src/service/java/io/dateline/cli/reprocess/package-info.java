/**
 * A range of the raw topic through this build into another topic, and what differs there. Takes the bounds of the range and
 * the names of topics; gives events in the topic and a {@code compare.Comparison}.
 */
@NullMarked
package io.dateline.cli.reprocess;

import org.jspecify.annotations.NullMarked;
