/**
 * Bytes and a content type in, a {@code RawItem} or a {@code Rejection} out. One small class per format, one place that
 * sniffs. Nothing is judged here but the format's own rules; no normalisation, no defaults.
 */
@NullMarked
package io.dateline.decode;

import org.jspecify.annotations.NullMarked;
