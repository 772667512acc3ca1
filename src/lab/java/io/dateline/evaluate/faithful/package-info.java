/** The check of generated sentences held to summaries that people wrote, and to the same with something in them changed. */
@NullMarked
package io.dateline.evaluate.faithful;

import org.jspecify.annotations.NullMarked;
