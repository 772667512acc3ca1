/**
 * Labelled data in, model files out, bit for bit the same each time. A development room: the service never enters it.
 */
@NullMarked
package io.dateline.train;

import org.jspecify.annotations.NullMarked;
