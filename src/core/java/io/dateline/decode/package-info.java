/**
 * Bytes and a content type in, raw items or rejections out. {@code Formats} is the one ordered list of what is read; each
 * format is a class in a room of its family. What breaks the rules of markup or encodings is read as browsers and feed
 * readers read it, and {@code Repairs} lists what was done; JSON's syntax and whatever decides about publishing is never
 * repaired. What is of no format read here is plain text only where it reads like prose. Nothing is judged here but the
 * format's own rules; no normalisation, no defaults.
 */
@NullMarked
package io.dateline.decode;

import org.jspecify.annotations.NullMarked;
