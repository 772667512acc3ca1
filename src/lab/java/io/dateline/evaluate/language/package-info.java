/** Detected languages against declared ones. */
@NullMarked
package io.dateline.evaluate.language;

import org.jspecify.annotations.NullMarked;
