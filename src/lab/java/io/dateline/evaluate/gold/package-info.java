/**
 * The gold set that comes with Dateline: items written for it, marked by hand, in {@code /evaluate/gold}. Text with marks
 * comes in, the rows that every task reads go out. {@code docs/corpora.md} says how to mark and how to add an item.
 */
@NullMarked
package io.dateline.evaluate.gold;

import org.jspecify.annotations.NullMarked;
