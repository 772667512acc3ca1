/**
 * Turns an {@code Article} into its {@code Analysis}. {@code Analyser.analyse} shows the order of the steps; each step
 * has a room below, is pure, linear in the length of the text, and knows no other step.
 */
@NullMarked
package io.dateline.analyse;

import org.jspecify.annotations.NullMarked;
