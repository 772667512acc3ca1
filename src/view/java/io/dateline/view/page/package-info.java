/** The page: first paint as HTML with the newest rows in it, so that it says something before any script runs. */
@NullMarked
package io.dateline.view.page;

import org.jspecify.annotations.NullMarked;
