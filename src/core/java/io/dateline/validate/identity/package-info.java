/**
 * Takes the ids, links and versions of an item and gives the article's uri, the provider, further ids, and the number
 * that orders versions. Nothing is fetched, and nothing is remembered of earlier items.
 */
@NullMarked
package io.dateline.validate.identity;

import org.jspecify.annotations.NullMarked;
