/**
 * Copies and light rewrites of one text, whoever sent them. The words of an item come in; the earlier items of the window that are its near
 * duplicates go out. The room keeps hashes, never text.
 */
@NullMarked
package io.dateline.story.duplicates;

import org.jspecify.annotations.NullMarked;
