/**
 * The terminal: whether a person is looking, how wide the window is, colours, a progress bar, and the door
 * through which all text goes, escaped.
 */
@NullMarked
package io.dateline.cli.terminal;

import org.jspecify.annotations.NullMarked;
