/**
 * The commands of a checkout: the operator's commands and those of the lab, such as {@code demo}, {@code evaluate} and
 * {@code train}.
 */
@NullMarked
package io.dateline.lab;

import org.jspecify.annotations.NullMarked;
