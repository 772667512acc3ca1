package io.dateline.cli.kafka;

import org.jspecify.annotations.Nullable;

/**
 * One item to feed.
 *
 * @param name for messages: file, or file and line
 * @param contentType media type by the file's name; null when the name does not tell
 */
public record WireItem(
        String name, byte[] content, @Nullable String contentType) {}
