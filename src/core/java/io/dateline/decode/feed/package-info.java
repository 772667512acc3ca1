/**
 * Feeds: RSS, Atom and JSON Feed. Comes in: a document. Goes out: each of its items.
 */
@NullMarked
package io.dateline.decode.feed;

import org.jspecify.annotations.NullMarked;
