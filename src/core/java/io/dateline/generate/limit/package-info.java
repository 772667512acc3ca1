/**
 * The limits of cost and time: circuit breaker, budget, and the deadline of a batch. They hold state and read a clock
 * that is passed in.
 */
@NullMarked
package io.dateline.generate.limit;

import org.jspecify.annotations.NullMarked;
