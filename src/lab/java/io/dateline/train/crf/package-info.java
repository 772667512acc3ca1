/**
 * Labelled sequences of feature numbers in, the weights of a linear-chain conditional random field out: the one learner of the
 * taggers of entities and of attributions. Knows neither words nor labels, only how many there are and which may follow which.
 */
@NullMarked
package io.dateline.train.crf;

import org.jspecify.annotations.NullMarked;
