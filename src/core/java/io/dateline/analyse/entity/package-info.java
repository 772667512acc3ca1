/** Turns prose into entities with their mentions, links and relevance. */
@NullMarked
package io.dateline.analyse.entity;

import org.jspecify.annotations.NullMarked;
