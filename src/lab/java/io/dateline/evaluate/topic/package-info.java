/**
 * Scores topics as the reference scorer does.
 */
@NullMarked
package io.dateline.evaluate.topic;

import org.jspecify.annotations.NullMarked;
