/**
 * Bytes in, characters out, as browsers find the encoding. What is no character is never guessed where it decides about publishing.
 */
@NullMarked
package io.dateline.decode.characters;

import org.jspecify.annotations.NullMarked;
