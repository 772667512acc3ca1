/**
 * Groups mentions into the people, organisations and places they stand for: decides which names mean the same entity,
 * and what office the text gives it. It knows names and no registers.
 */
@NullMarked
package io.dateline.analyse.entity.group;

import org.jspecify.annotations.NullMarked;
