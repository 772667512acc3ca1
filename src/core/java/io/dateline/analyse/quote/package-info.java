/**
 * Prose and entities in, quotations with their speakers out.
 */
@NullMarked
package io.dateline.analyse.quote;

import org.jspecify.annotations.NullMarked;
