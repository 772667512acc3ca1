/**
 * JSONL articles in, JSONL annotations out, in the order they came: reading lines, one article a line, analysis over all
 * cores, rows with offsets into exactly the text given. No Kafka, no Quarkus, nothing normalised.
 */
@NullMarked
package io.dateline.cli.annotate;

import org.jspecify.annotations.NullMarked;
