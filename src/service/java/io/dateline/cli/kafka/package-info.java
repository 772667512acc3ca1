/**
 * What the commands that talk to Kafka share: how to reach the brokers, how to read a topic, what to feed. Plain clients,
 * no Quarkus.
 */
@NullMarked
package io.dateline.cli.kafka;

import org.jspecify.annotations.NullMarked;
