/**
 * Links entities to their identifiers in registers: ISO 3166, GeoNames, Wikidata, tickers, the user's own gazetteer.
 * Where the text does not settle which namesake is meant, no link is given and the candidates are kept.
 */
@NullMarked
package io.dateline.analyse.entity.link;

import org.jspecify.annotations.NullMarked;
