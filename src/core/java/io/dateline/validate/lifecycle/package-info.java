/**
 * Where an item stands among those sent before: a {@code RawItem} and its headline in, a {@code Lifecycle} out. Reads
 * statuses, signals, the desk's notes, and the orders and marks on headline and slug. What is used as an order and not
 * wholly understood holds the item back. Word lists are resources under {@code /validate}; dates are read elsewhere.
 */
@NullMarked
package io.dateline.validate.lifecycle;

import org.jspecify.annotations.NullMarked;
