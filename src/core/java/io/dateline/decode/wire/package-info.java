/**
 * The text wires: IPTC 7901, ANPA 1312 and teleprinter messages, with their control characters or after a system has taken
 * these out. Comes in: characters. Goes out: raw items. What a desk wrote in its header, above the headline and below the
 * copy is set apart from the copy, as sent; what it means is for {@code validate} to say. A framing without the parts that
 * make an item of it is refused.
 */
@NullMarked
package io.dateline.decode.wire;

import org.jspecify.annotations.NullMarked;
