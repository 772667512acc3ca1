/**
 * What it costs to relate an event to those before it: enriched events come in, CPU time of each stage, records and bytes kept go
 * out. Events are played again and again, each time as other news.
 */
@NullMarked
package io.dateline.measure.story;

import org.jspecify.annotations.NullMarked;
