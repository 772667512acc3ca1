/**
 * The whole path of one item on one page: bytes and a content type in, an event or a rejection out. It joins the rooms
 * {@code decode}, {@code validate}, {@code analyse}, {@code generate} and {@code publish}; what happens in each stays there.
 */
@NullMarked
package io.dateline.enrich;

import org.jspecify.annotations.NullMarked;
