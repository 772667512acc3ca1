package io.dateline.story.item;

import io.dateline.article.EntityType;

/**
 * An entity of an item.
 *
 * @param id stable over items
 * @param relevance 0 to 100
 */
public record Named(String id, String name, EntityType type, int relevance) {}
