/** Brokers and replicas as real processes: started, stopped, killed and frozen. */
@NullMarked
package io.dateline.chaos.process;

import org.jspecify.annotations.NullMarked;
