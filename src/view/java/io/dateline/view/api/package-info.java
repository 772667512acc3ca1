/**
 * What the page asks, as an API that others may use: articles, stories, entities, trends and the flow. In come questions
 * in one search language, out go records as JSON. Nothing here keeps state.
 */
@NullMarked
package io.dateline.view.api;

import org.jspecify.annotations.NullMarked;
