/**
 * The metrics catalogue and health. The only room that touches Micrometer.
 */
@NullMarked
package io.dateline.operate;

import org.jspecify.annotations.NullMarked;
