/** The cases: each a small class with its schedule, a function of the seed, and what it does. {@code Faults} lists them. */
@NullMarked
package io.dateline.chaos.fault;

import org.jspecify.annotations.NullMarked;
