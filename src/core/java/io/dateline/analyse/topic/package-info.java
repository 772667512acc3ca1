/** Assigns IPTC Media Topics to prose; best first. */
@NullMarked
package io.dateline.analyse.topic;

import org.jspecify.annotations.NullMarked;
