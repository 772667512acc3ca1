/** Makes the register of names with identifiers from openly licensed tables. */
@NullMarked
package io.dateline.train.register;

import org.jspecify.annotations.NullMarked;
