/**
 * Trains models from labelled data; the same data gives the same files, bit for bit. Only {@code dateline train} uses
 * it. A room a model below; here is what they share: news to count words in, and the writer of model files.
 *
 * <p>{@code ner} and {@code quote} learn with the one conditional random field of {@code crf}. They differ in what they give it:
 * corpora that are told apart and features left out at random, or kinds of links between neighbours.
 */
@NullMarked
package io.dateline.train;

import org.jspecify.annotations.NullMarked;
