/**
 * Bytes and a content type in, a {@code RawItem} or a {@code Rejection} out. One small class per format, one place that
 * sniffs. What breaks the rules of markup or encodings is read as browsers and feed readers read it, and {@code Repairs}
 * lists what was done; JSON's syntax and whatever decides about publishing is never repaired. What is of no format read here
 * is plain text only where it reads like prose. Nothing is judged here but the format's own rules; no normalisation, no defaults.
 */
@NullMarked
package io.dateline.decode;

import org.jspecify.annotations.NullMarked;
