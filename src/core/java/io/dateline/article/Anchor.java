package io.dateline.article;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The time and zone against which relative times such as "Tuesday" are resolved.
 *
 * @param local the item's versionCreated in {@code zone}; null when unknown, so that only absolute dates get a value
 * @param zone the zone of the place the dateline names, UTC when unknown
 */
public record Anchor(@Nullable LocalDateTime local, ZoneId zone) {}
