/** The sample wire, which comes with the service: raw items of a fictional agency go out, nothing comes in. */
@NullMarked
package io.dateline.wire;

import org.jspecify.annotations.NullMarked;
