package io.dateline.evaluate.ner;

import io.dateline.article.Span;

/** An entity as the scorer sees it. */
record Labelled(Span span, Target target) {}
