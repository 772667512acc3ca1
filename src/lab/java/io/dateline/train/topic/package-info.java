/**
 * News, topic definitions and seeds in, the model of topics out.
 */
@NullMarked
package io.dateline.train.topic;

import org.jspecify.annotations.NullMarked;
