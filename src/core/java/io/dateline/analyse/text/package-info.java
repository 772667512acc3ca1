/**
 * Cuts an article's text into paragraphs, sentences and tokens ({@code Prose}). {@link
 * io.dateline.analyse.text.Segmenter} says what a token is; trained models rely on it.
 */
@NullMarked
package io.dateline.analyse.text;

import org.jspecify.annotations.NullMarked;
