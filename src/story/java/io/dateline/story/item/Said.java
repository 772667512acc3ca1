package io.dateline.story.item;

import io.dateline.article.Quote.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A quote of an item.
 *
 * @param speaker entity id; null when the speaker is not a named entity
 */
public record Said(Anchor at, Kind kind, @Nullable String speaker) {}
