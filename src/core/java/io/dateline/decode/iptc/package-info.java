/**
 * The formats of the International Press Telecommunications Council. Comes in: a document. Goes out: each of its items.
 */
@NullMarked
package io.dateline.decode.iptc;

import org.jspecify.annotations.NullMarked;
