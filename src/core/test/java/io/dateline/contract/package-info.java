/**
 * The contract with readers, and what is made from it: whether a schema breaks those of earlier releases, and declarations of the
 * events in TypeScript and Java. Takes schemas and events, gives faults and source files.
 */
@NullMarked
package io.dateline.contract;

import org.jspecify.annotations.NullMarked;
