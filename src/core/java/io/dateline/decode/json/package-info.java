/**
 * Strict JSON in, its members with folded names out, and the members that speak of status and embargo.
 */
@NullMarked
package io.dateline.decode.json;

import org.jspecify.annotations.NullMarked;
