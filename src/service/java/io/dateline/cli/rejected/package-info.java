/** The commands for rejected records: count them, show them, send them again. */
@NullMarked
package io.dateline.cli.rejected;

import org.jspecify.annotations.NullMarked;
