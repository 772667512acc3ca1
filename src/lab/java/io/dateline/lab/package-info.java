/** The commands of a checkout: all of an operator's, and {@code demo}, {@code evaluate} and {@code train} beside them. */
@NullMarked
package io.dateline.lab;

import org.jspecify.annotations.NullMarked;
