/**
 * Takes an article and its analysis and gives a summary that a language model wrote, checked against the article, or
 * the reason why there is none. Only this room sends copy to another system, and it is off by default. The rooms {@code
 * prompt}, {@code answer}, {@code check} and {@code limit} are pure; only {@code endpoint} opens a connection. No
 * article text, no answer and no key reaches a log, a message or a metric from here.
 */
@NullMarked
package io.dateline.generate;

import org.jspecify.annotations.NullMarked;
