/**
 * The body, captions and text fields of a {@code RawItem} in; clean {@link io.dateline.validate.copy.Copy} out: characters
 * in one form, paragraphs, and what surrounds the copy (captions, byline, dateline, credits, notes to editors) set apart.
 * {@code Copy} names the removers in their order; each takes a value and returns one. Statuses, dates and ids are not read
 * here.
 */
@NullMarked
package io.dateline.validate.copy;

import org.jspecify.annotations.NullMarked;
