/**
 * Prose in, IPTC Media Topics out, best first.
 */
@NullMarked
package io.dateline.analyse.topic;

import org.jspecify.annotations.NullMarked;
