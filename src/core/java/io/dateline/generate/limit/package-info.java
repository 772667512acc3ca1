/**
 * What holds the cost down: the circuit breaker, the budget, the time a batch may wait. States and a clock that is handed in.
 */
@NullMarked
package io.dateline.generate.limit;

import org.jspecify.annotations.NullMarked;
