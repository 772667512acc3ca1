/**
 * What has no format of the trade: plain JSON and plain text. Text that is of a known kind but not read is turned away by its name.
 */
@NullMarked
package io.dateline.decode.plain;

import org.jspecify.annotations.NullMarked;
