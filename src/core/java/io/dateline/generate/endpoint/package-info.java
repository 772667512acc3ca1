/**
 * The thin edge: one HTTP request out, one bounded answer in.
 */
@NullMarked
package io.dateline.generate.endpoint;

import org.jspecify.annotations.NullMarked;
