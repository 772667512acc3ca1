/**
 * Quotations: gold rows and the analysis in, spans and speakers compared.
 */
@NullMarked
package io.dateline.evaluate.quote;

import org.jspecify.annotations.NullMarked;
