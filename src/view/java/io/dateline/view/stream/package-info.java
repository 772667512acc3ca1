/**
 * The stream of rows to browsers, as server-sent events. In come changes of the window, out go frames: one buffer a tenth
 * of a second, shared by all readers. A reader who is slow loses the oldest frames and is told so.
 */
@NullMarked
package io.dateline.view.stream;

import org.jspecify.annotations.NullMarked;
