/**
 * Breaks the service on purpose and counts what a reader gets: a {@code fault} and a seed -&gt; a {@code Report}. The rooms below:
 * {@code feed} makes and sends the items, {@code process} runs brokers and replicas as real processes, {@code proxy} stands
 * between them, {@code fault} is the list of cases, {@code check} counts. Nothing here knows the service but by its command
 * line, its topics and its probes.
 */
@NullMarked
package io.dateline.chaos;

import org.jspecify.annotations.NullMarked;
