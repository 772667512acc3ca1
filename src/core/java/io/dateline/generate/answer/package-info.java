/** Turns the endpoint's bytes into plain sentences, or into the fault that makes them unusable. Pure. */
@NullMarked
package io.dateline.generate.answer;

import org.jspecify.annotations.NullMarked;
