/**
 * Web pages in, their metadata and main text out.
 */
@NullMarked
package io.dateline.decode.html;

import org.jspecify.annotations.NullMarked;
