/** Detects the language of an article's text. */
@NullMarked
package io.dateline.analyse.language;

import org.jspecify.annotations.NullMarked;
