/** Small values as bytes: what the state is written with and read with. Depends on no other room. */
@NullMarked
package io.dateline.story.packed;

import org.jspecify.annotations.NullMarked;
