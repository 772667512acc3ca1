/**
 * An article in, the request's bytes out. Pure: the same article and settings give the same bytes.
 */
@NullMarked
package io.dateline.generate.prompt;

import org.jspecify.annotations.NullMarked;
