/**
 * Takes a {@code RawItem} and its headline and gives its {@code Lifecycle}. Reads statuses, signals, the desk's notes,
 * and the orders and marks on headline and slug. An order that is not wholly understood holds the item back. Word lists
 * are resources under {@code /validate}; dates are read elsewhere.
 */
@NullMarked
package io.dateline.validate.lifecycle;

import org.jspecify.annotations.NullMarked;
