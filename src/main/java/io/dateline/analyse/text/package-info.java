/**
 * Content in, {@code Prose} out: paragraphs, sentences and tokens in one linear pass.
 */
@NullMarked
package io.dateline.analyse.text;

import org.jspecify.annotations.NullMarked;
