/**
 * A {@code RawItem} in, a {@code NewsItem} or a {@code Rejection} out: required fields, sizes, dates, text
 * normalisation, lifecycle. The last place where bad input is possible.
 */
@NullMarked
package io.dateline.validate;

import org.jspecify.annotations.NullMarked;
