/**
 * Takes the beginning of a text, or a sender's field, and gives a {@link io.dateline.article.Dateline}. Only this room
 * reads datelines; days and agencies are those of {@code validate.date}.
 */
@NullMarked
package io.dateline.validate.dateline;

import org.jspecify.annotations.NullMarked;
