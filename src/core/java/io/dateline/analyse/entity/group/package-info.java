/**
 * Mentions in, the people, organisations and places they stand for out: which names mean the same one, and what office
 * the text gives it. Knows names, not registers.
 */
@NullMarked
package io.dateline.analyse.entity.group;

import org.jspecify.annotations.NullMarked;
