/**
 * Reads written times: the dates of items and the ends of embargoes. Dates are read leniently, with warnings for what
 * was assumed; an embargo that is not wholly understood has no end. No clock is read: relative times are relative to
 * the item's own time.
 */
@NullMarked
package io.dateline.validate.date;

import org.jspecify.annotations.NullMarked;
