/**
 * An article and its analysis in; a summary in a language model's own words out, checked against the article, or the reason
 * there is none. The only room that sends anything out of the house, and off by default. What is pure lies in
 * {@code prompt}, {@code answer}, {@code check} and {@code limit}; {@code endpoint} is the one place that opens a connection.
 * No article text, no answer and no key reaches a log, a message or a metric from here.
 */
@NullMarked
package io.dateline.generate;

import org.jspecify.annotations.NullMarked;
