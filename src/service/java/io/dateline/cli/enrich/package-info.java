/**
 * Files in; events, cards and rejections out, without Kafka.
 */
@NullMarked
package io.dateline.cli.enrich;

import org.jspecify.annotations.NullMarked;
