/**
 * The endpoint's bytes in; plain sentences, or the fault that makes them unusable, out. Pure.
 */
@NullMarked
package io.dateline.generate.answer;

import org.jspecify.annotations.NullMarked;
