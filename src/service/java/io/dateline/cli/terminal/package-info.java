/**
 * Output to the terminal: whether there is one and how wide it is, colours, a progress bar, and the one class that
 * prints all text, escaped.
 */
@NullMarked
package io.dateline.cli.terminal;

import org.jspecify.annotations.NullMarked;
