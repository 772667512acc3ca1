/** A seed -&gt; items, the same for the same seed, and their paced way into the raw topic. */
@NullMarked
package io.dateline.chaos.feed;

import org.jspecify.annotations.NullMarked;
