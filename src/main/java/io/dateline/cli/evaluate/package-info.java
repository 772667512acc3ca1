/** The run of {@code dateline evaluate}: which corpora are there, what is printed, what is written. */
@NullMarked
package io.dateline.cli.evaluate;

import org.jspecify.annotations.NullMarked;
