package io.dateline.story.placing;

/**
 * How often an entity or topic is named by independent items.
 *
 * @param id of the entity or topic
 * @param bucket event time at which the five minutes began
 * @param count of those minutes
 * @param hour items of the last hour
 * @param surprise by how many of its usual deviations the hour is above the same hours of the week
 */
public record TrendState(String id, Kind kind, long bucket, int count, int hour, double surprise) {
    public enum Kind {
        ENTITY,
        TOPIC
    }
}
