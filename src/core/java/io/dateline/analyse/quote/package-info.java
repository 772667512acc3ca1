/** Finds quotations in prose, and their speakers among its entities. */
@NullMarked
package io.dateline.analyse.quote;

import org.jspecify.annotations.NullMarked;
