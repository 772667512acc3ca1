/**
 * Failures as data. Comes in: nothing. Goes out: {@code Stage}, {@code Reason}, {@code Rejection}, and {@code Checked},
 * a value or the reason there is none. Depends on nothing of Dateline; no exceptions are thrown for an item's own fault.
 */
@NullMarked
package io.dateline.failure;

import org.jspecify.annotations.NullMarked;
