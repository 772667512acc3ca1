/**
 * XML in, a tree of elements out. Nothing is fetched or expanded; what breaks the rules is repaired as feed readers do, or refused.
 */
@NullMarked
package io.dateline.decode.xml;

import org.jspecify.annotations.NullMarked;
