/** Two prints of one item's versions in, the typed difference out. Pure; every step is linear or bounded by a print's limits. */
@NullMarked
package io.dateline.story.versions.diff;

import org.jspecify.annotations.NullMarked;
