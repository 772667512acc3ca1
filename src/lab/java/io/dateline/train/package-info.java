/**
 * Trains models from labelled data; the same data gives the same files, bit for bit. Only {@code dateline train} uses
 * it. A room a model below; here is what they share: news to count words in, and the writer of model files.
 *
 * <p>{@code ner} and {@code quote} each fit a conditional random field of their own. They differ in more than labels:
 * the one has shared weights and a copy a corpus, dropout, an average of its last passes and legal steps only; the
 * other a kind of link for each step. Their sums are rounded in another order, so that one field for both would change
 * the weights of one of them: it waits until both models are made anew.
 */
@NullMarked
package io.dateline.train;

import org.jspecify.annotations.NullMarked;
