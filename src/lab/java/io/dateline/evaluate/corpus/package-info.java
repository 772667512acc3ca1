/**
 * Published corpora in, our rows out: {@code dateline corpus}. Each class reads one published form; what all rows have in
 * common ({@code id}, {@code text}, offsets in code points) is written in one place. {@code docs/corpora.md} lists the
 * corpora and their commands.
 */
@NullMarked
package io.dateline.evaluate.corpus;

import org.jspecify.annotations.NullMarked;
