/**
 * The service's data path: takes raw records from Kafka and sends events, rejections and offsets in one transaction.
 * Only this room knows Kafka, Quarkus and all other rooms.
 */
@NullMarked
package io.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
