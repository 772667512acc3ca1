/**
 * Labelled data in, model files out, bit for bit the same each time. Only {@code dateline train} uses it.
 */
@NullMarked
package io.dateline.train;

import org.jspecify.annotations.NullMarked;
