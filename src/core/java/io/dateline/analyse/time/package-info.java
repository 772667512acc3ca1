/** Finds time expressions and quantities in prose, and normalises their values with an anchor time. */
@NullMarked
package io.dateline.analyse.time;

import org.jspecify.annotations.NullMarked;
