package io.dateline.evaluate.time;

import io.dateline.article.Span;

/** A time expression, gold or found, as it is scored. */
record Timex(Span span, String type, String value) {}
