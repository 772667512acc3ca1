/**
 * Turns published corpora into gold rows ({@code dateline corpus}). Each class reads one published form; the code for
 * what all rows have in common ({@code id}, {@code text}, offsets in code points) is in one place. {@code
 * docs/corpora.md} lists the corpora and their commands.
 */
@NullMarked
package io.dateline.evaluate.corpus;

import org.jspecify.annotations.NullMarked;
