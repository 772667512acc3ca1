/**
 * What a format is to the decoder. Comes in: content with its syntax read ({@code Document}). Goes out: its items.
 */
@NullMarked
package io.dateline.decode.format;

import org.jspecify.annotations.NullMarked;
