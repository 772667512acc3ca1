/**
 * The two stages without Kafka: messages come in by an inlet each, records and messages go out through an {@link
 * io.dateline.story.stages.Outlet}. The stream drives them, and so does a replay in one process. What they answer follows from
 * their state and the order of what comes in.
 */
@NullMarked
package io.dateline.story.stages;

import org.jspecify.annotations.NullMarked;
