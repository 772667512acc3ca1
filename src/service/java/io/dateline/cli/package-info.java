/** The operator's commands. No other room of the service depends on this one. */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
