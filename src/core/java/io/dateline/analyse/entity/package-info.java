/**
 * Prose in, entities with their mentions, links and relevance out.
 */
@NullMarked
package io.dateline.analyse.entity;

import org.jspecify.annotations.NullMarked;
