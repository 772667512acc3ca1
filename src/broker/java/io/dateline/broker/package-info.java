/**
 * A real single-node Kafka broker in a process of its own, for the demo and the tests. Its jars are not in the image.
 */
@NullMarked
package io.dateline.broker;

import org.jspecify.annotations.NullMarked;
