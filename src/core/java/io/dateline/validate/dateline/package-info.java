/**
 * The head of a text, or what a sender's field says, in; a {@link io.dateline.article.Dateline} out. The only room that
 * takes a dateline apart; days and agencies are those of {@code validate.date}.
 */
@NullMarked
package io.dateline.validate.dateline;

import org.jspecify.annotations.NullMarked;
