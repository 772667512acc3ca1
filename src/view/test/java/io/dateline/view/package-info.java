/** Tests of the view, in a real browser where one is there. */
@NullMarked
package io.dateline.view;

import org.jspecify.annotations.NullMarked;
