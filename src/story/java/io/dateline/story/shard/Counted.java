package io.dateline.story.shard;

/**
 * An entity or a topic that an item was counted for.
 *
 * @param key its id, or the topic's code
 * @param time event time of the version that was counted
 */
public record Counted(String key, long time) {}
