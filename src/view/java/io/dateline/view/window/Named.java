package io.dateline.view.window;

/**
 * Somebody or something that an article names.
 *
 * @param relevance 0 to 100, how much the article is about it
 */
public record Named(String id, String name, String type, int relevance) {}
