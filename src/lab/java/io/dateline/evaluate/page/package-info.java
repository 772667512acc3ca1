/** Scores web pages: the article's text that is cut out of them, their titles, days and authors. */
@NullMarked
package io.dateline.evaluate.page;

import org.jspecify.annotations.NullMarked;
