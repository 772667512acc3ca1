/** What a new item means for those before it. Enriched events come in; relations, stories and trends go out. */
@NullMarked
package io.dateline.story;

import org.jspecify.annotations.NullMarked;
