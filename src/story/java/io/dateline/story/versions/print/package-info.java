/**
 * What is kept of a version's text: hashes of sentences, figures, names and quotes with their places, no sentence of the text. An
 * item comes in, a {@link io.dateline.story.versions.print.Print} goes out. Nothing here knows Kafka or other versions.
 */
@NullMarked
package io.dateline.story.versions.print;

import org.jspecify.annotations.NullMarked;
