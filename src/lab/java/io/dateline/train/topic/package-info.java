/** Trains the model of topics from news, topic definitions and seeds. */
@NullMarked
package io.dateline.train.topic;

import org.jspecify.annotations.NullMarked;
