/**
 * The domain's records: items, articles, and the results of their analysis. All other rooms use them; this room depends
 * on no other package of Dateline. Records check and copy their components and have no behaviour beyond their own
 * values.
 */
@NullMarked
package io.dateline.article;

import org.jspecify.annotations.NullMarked;
