/**
 * The corridor: the only room that knows Kafka, Quarkus and all the other rooms. Records in, one transaction of events,
 * rejections and offsets out.
 */
@NullMarked
package io.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
