package io.dateline.story.trends;

/**
 * How much an entity or a topic is in the news.
 *
 * @param key entity id or topic code
 * @param bucket start of the five minutes, in milliseconds since 1970
 * @param inBucket independent items in them
 * @param inHour independent items in the hour that ends with the bucket
 * @param usual independent items in that hour of an earlier day, on average
 * @param surprise how many standard deviations of a Poisson count the hour lies above the usual one; below 0 when there is less than usual
 */
public record Trend(String key, long bucket, int inBucket, int inHour, double usual, double surprise) {}
