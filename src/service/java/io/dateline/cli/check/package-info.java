/** Checks whether the service could run with these settings on this cluster. Gives findings, each with its fix. */
@NullMarked
package io.dateline.cli.check;

import org.jspecify.annotations.NullMarked;
