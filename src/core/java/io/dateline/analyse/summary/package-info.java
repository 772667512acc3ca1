/**
 * Prose and what the other steps found in, a summary out: verbatim sentences, or the reason there are none.
 */
@NullMarked
package io.dateline.analyse.summary;

import org.jspecify.annotations.NullMarked;
