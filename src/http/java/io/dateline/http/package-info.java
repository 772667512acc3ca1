/**
 * What stands before the ports of every application. In: a request, before anything else has seen it. Out: the same request, or a
 * refusal. Nothing is served here, and nothing is known of what is.
 */
@NullMarked
package io.dateline.http;

import org.jspecify.annotations.NullMarked;
