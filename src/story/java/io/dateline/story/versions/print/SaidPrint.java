package io.dateline.story.versions.print;

import io.dateline.story.item.Anchor;

/**
 * A quote.
 *
 * @param hash of its letters
 * @param sketch of its longer words, as of a sentence
 * @param speaker the name; empty when the speaker is unknown
 */
public record SaidPrint(Anchor at, int hash, long sketch, String speaker) {}
