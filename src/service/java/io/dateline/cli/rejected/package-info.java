/** The records that were turned away: counted, looked at, sent again. */
@NullMarked
package io.dateline.cli.rejected;

import org.jspecify.annotations.NullMarked;
