/**
 * The wire, live, in a browser. An application of its own that reads what the enricher publishes. {@code window} holds
 * the newest rows, {@code stream} sends them on, {@code api} answers questions, {@code page} is what a person sees; this
 * room starts them and guards the door.
 */
@NullMarked
package io.dateline.view;

import org.jspecify.annotations.NullMarked;
