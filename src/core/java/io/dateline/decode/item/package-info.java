/**
 * What formats make items of. Comes in: values as written. Goes out: raw items, with what was repaired and why some could not be read.
 */
@NullMarked
package io.dateline.decode.item;

import org.jspecify.annotations.NullMarked;
