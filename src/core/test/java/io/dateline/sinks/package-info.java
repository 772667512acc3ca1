/** The recipes of {@code deploy/sinks}, run over the events of the sample wire where that is possible, parsed where it is not. */
@NullMarked
package io.dateline.sinks;

import org.jspecify.annotations.NullMarked;
