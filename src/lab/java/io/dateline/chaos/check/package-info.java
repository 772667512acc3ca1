/** What was sent and what came out -&gt; a verdict. No processes, and Kafka in one class alone. */
@NullMarked
package io.dateline.chaos.check;

import org.jspecify.annotations.NullMarked;
