/**
 * Prose and entities in, keyphrases out, best first.
 */
@NullMarked
package io.dateline.analyse.keyphrase;

import org.jspecify.annotations.NullMarked;
