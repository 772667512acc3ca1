/**
 * Takes an explanation and gives it as JSON, or as a page for a person at a terminal. It decides nothing and knows no rule: what it
 * says was told by the code that decided.
 */
@NullMarked
package io.dateline.cli.explain;

import org.jspecify.annotations.NullMarked;
