/** The application around the stream: wiring, metrics, health. The only room that knows CDI and Micrometer. */
@NullMarked
package io.dateline.story.operate;

import org.jspecify.annotations.NullMarked;
