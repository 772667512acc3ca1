/** The HTTP client: sends one request and reads one bounded answer. */
@NullMarked
package io.dateline.generate.endpoint;

import org.jspecify.annotations.NullMarked;
