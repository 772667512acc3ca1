/**
 * Failures as data: {@code Stage}, {@code Reason}, {@code Rejection}, and {@code Checked}, which is a value or a
 * rejection. All other rooms may use them; this room depends on no other package of Dateline. A fault of the item is
 * returned as a value and never thrown.
 */
@NullMarked
package io.dateline.failure;

import org.jspecify.annotations.NullMarked;
