/**
 * Model files in the jar in, verified bytes and their cards out. Loaded once, immutable.
 */
@NullMarked
package io.dateline.models;

import org.jspecify.annotations.NullMarked;
