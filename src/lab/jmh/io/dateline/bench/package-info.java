/** How fast the analysis is, step by step: compiled and run in the Maven profile {@code jmh} only. */
@NullMarked
package io.dateline.bench;

import org.jspecify.annotations.NullMarked;
