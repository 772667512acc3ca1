/** Turns an article into the request's bytes. Pure: the same article and settings give the same bytes. */
@NullMarked
package io.dateline.generate.prompt;

import org.jspecify.annotations.NullMarked;
