/**
 * The grammar of casualties: how many people were killed, injured or are missing. Reads atoms, gives {@link
 * io.dateline.article.Casualty}; knows no calendar and no currency.
 */
@NullMarked
package io.dateline.analyse.time.casualty;

import org.jspecify.annotations.NullMarked;
