/**
 * Word vectors in, the list of word classes that {@code train.ner} reads out.
 */
@NullMarked
package io.dateline.train.classes;

import org.jspecify.annotations.NullMarked;
