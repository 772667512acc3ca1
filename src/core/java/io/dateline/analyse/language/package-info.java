/**
 * Article text in, its language out.
 */
@NullMarked
package io.dateline.analyse.language;

import org.jspecify.annotations.NullMarked;
