/** The command line: {@code dateline story} and its replay. */
@NullMarked
package io.dateline.story.cli;

import org.jspecify.annotations.NullMarked;
