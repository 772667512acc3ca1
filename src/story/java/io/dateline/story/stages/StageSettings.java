package io.dateline.story.stages;

import io.dateline.story.placing.Shard;
import io.dateline.story.versions.BookSettings;

/**
 * What both stages need to know.
 *
 * @param maker of the shards
 * @param digest of the build, which counts for the ids of what is written
 */
public record StageSettings(Shards shards, BookSettings book, Shard.Maker maker, String digest) {}
