/** Finds keyphrases in prose, with the help of its entities; best first. */
@NullMarked
package io.dateline.analyse.keyphrase;

import org.jspecify.annotations.NullMarked;
