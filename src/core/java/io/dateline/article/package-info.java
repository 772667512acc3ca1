/**
 * The nouns: what an item, an article and its analysis are, as records. Comes in: nothing. Goes out: values every other
 * room speaks in. Depends on nothing of Dateline; no behaviour beyond what a value knows of itself.
 */
@NullMarked
package io.dateline.article;

import org.jspecify.annotations.NullMarked;
