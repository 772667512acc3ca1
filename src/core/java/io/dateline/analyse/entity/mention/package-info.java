/**
 * Corrects the mentions that the tagger gives, by conventions of news copy that a model sees too rarely: mentions in, mentions
 * out, in text order and without overlap. It knows names and no registers; what it must know of them it is given as a question.
 */
@NullMarked
package io.dateline.analyse.entity.mention;

import org.jspecify.annotations.NullMarked;
