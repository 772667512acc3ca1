/**
 * An article's text in, its {@code Prose} out: paragraphs, sentences and tokens. {@link io.dateline.analyse.text.Segmenter}
 * says what a token is; trained models rely on it.
 */
@NullMarked
package io.dateline.analyse.text;

import org.jspecify.annotations.NullMarked;
