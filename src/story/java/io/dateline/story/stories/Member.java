package io.dateline.story.stories;

import io.dateline.story.duplicates.Fingerprint;

/**
 * An item of a story.
 *
 * @param arrival its place in the order in which items came, which a rebuilt shard keeps
 * @param uri of the article
 * @param time event time in milliseconds
 * @param profile what it is about
 * @param text its runs of words and its numbers
 */
public record Member(long arrival, String uri, long time, Profile profile, Fingerprint text) {}
