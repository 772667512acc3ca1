/**
 * The commands. Nothing depends on this room.
 */
@NullMarked
package io.dateline.cli;

import org.jspecify.annotations.NullMarked;
