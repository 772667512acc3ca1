/** Measures how large events are, by section and profile, beside the items they are made of. */
@NullMarked
package io.dateline.evaluate.size;

import org.jspecify.annotations.NullMarked;
