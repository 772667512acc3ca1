/**
 * Words that name a moment in, the moment out: the dates of items, and the ends of embargoes. A date is read as a feed
 * reader reads it, and says what was assumed; an embargo that is not wholly understood has no end. Nothing here asks a
 * clock: what is relative is relative to the item's own time.
 */
@NullMarked
package io.dateline.validate.date;

import org.jspecify.annotations.NullMarked;
