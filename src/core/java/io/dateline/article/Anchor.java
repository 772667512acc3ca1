package io.dateline.article;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What relative times are resolved against.
 *
 * @param local the item's versionCreated in {@code zone}; null when unknown, so that only absolute dates get a value
 * @param zone the zone of the place the dateline names, UTC when unknown
 */
public record Anchor(@Nullable LocalDateTime local, ZoneId zone) {}
