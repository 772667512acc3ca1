/**
 * An {@code Article} in, its {@code Analysis} out. {@code Analyser.analyse} is the whole order of work; each step has a
 * room below, is pure, linear in the length of the text, and knows no other step.
 */
@NullMarked
package io.dateline.analyse;

import org.jspecify.annotations.NullMarked;
