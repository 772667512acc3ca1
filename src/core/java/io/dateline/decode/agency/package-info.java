/**
 * What agencies' and publishers' own interfaces answer with. Comes in: a JSON object. Goes out: each of its items.
 */
@NullMarked
package io.dateline.decode.agency;

import org.jspecify.annotations.NullMarked;
