/** The metrics catalogue and the health probes. Only this room uses Micrometer. */
@NullMarked
package io.dateline.operate;

import org.jspecify.annotations.NullMarked;
