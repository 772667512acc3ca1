/**
 * Makes a summary from prose and the results of the other steps: verbatim sentences, or the reason why there are none.
 */
@NullMarked
package io.dateline.analyse.summary;

import org.jspecify.annotations.NullMarked;
