package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.OrderPhrase.Use;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the end of an order: "embargo has been lifted", "HOLD LIFTED", "kill withdrawn". A negation, a condition or a
 * later time means that the order still stands.
 */
final class ReleaseReader {
    /** Words between the order's name and its end. */
    static final int MAX_BETWEEN = 8;

    /** Kinds of words that may stand before the order's name. */
    private static final Set<WordKind> LEADS = EnumSet.of(
            WordKind.LEADER,
            WordKind.FILLER,
            WordKind.DETERMINER,
            WordKind.THIS,
            WordKind.ITEM,
            WordKind.AUXILIARY,
            WordKind.EARLIER,
            WordKind.JOIN,
            WordKind.NOT);

    private final String note;
    private final Clause clause;
    private final List<Token> tokens;

    ReleaseReader(String note, Clause clause) {
        this.note = note;
        this.clause = clause;
        this.tokens = clause.tokens();
    }

    /**
     * @param after where the words of the release end
     */
    record Read(Order order, int after) {}

    /** The release whose order's name begins at a word; null when none does. */
    @Nullable
    Read at(int start) {
        OrderPhrase named = labelAt(start);
        int at = named == null ? tokens.size() : start + named.length();
        for (int i = at; named != null && i < Math.min(tokens.size(), at + MAX_BETWEEN); i++) {
            OrderPhrase end = endAt(i);
            if (end != null && !isOfOthers(start)) {
                return new Read(read(named.act(), start, at, i, i + end.length()), i + end.length());
            }
            if (!mayStandBetween(tokens.get(i))) {
                return null;
            }
        }
        return null;
    }

    private @Nullable OrderPhrase labelAt(int at) {
        for (OrderPhrase phrase : OrderPhrases.at(tokens, at)) {
            if (phrase.is(Use.LABEL)) {
                return phrase;
            }
        }
        return null;
    }

    private @Nullable OrderPhrase endAt(int at) {
        for (OrderPhrase phrase : OrderPhrases.at(tokens, at)) {
            boolean isLast = at + phrase.length() >= clause.partEnd(at);
            boolean released = phrase.act() == Act.RELEASE && (phrase.is(Use.STATE) || (phrase.is(Use.WEAK) && isLast));
            boolean ended = phrase.act() == Act.KILL
                    && (phrase.is(Use.STATE)
                            || (phrase.is(Use.WEAK)
                                    && OrderGrammar.endsWith(
                                            OrderGrammar.PARTICIPLE_ENDINGS,
                                            tokens.get(at).word())));
            if (released || ended) {
                return phrase;
            }
        }
        return null;
    }

    /** "Fishers want the embargo lifted": somebody else's words about it. */
    private boolean isOfOthers(int start) {
        int from = clause.partStart(start);
        if (clause.hasCondition(from, start) || clause.has(from, start, WordKind.UNTIL)) {
            return false;
        }
        for (int i = from; i < start; i++) {
            if (Collections.disjoint(DeskWords.kinds(tokens.get(i).word()), LEADS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayStandBetween(Token token) {
        return (token.is(WordKind.AUXILIARY)
                        || token.is(WordKind.NOT)
                        || token.is(WordKind.FILLER)
                        || token.is(WordKind.DETERMINER)
                        || token.is(WordKind.ITEM)
                        || token.is(WordKind.THIS)
                        || token.is(WordKind.EARLIER)
                        || token.is(WordKind.NUMBER)
                        || token.is(WordKind.JOIN)
                        || OrderGrammar.BESIDE_RELEASE.contains(token.word())
                        || token.isName())
                && !token.is(WordKind.CONDITION)
                && (!token.is(WordKind.UNTIL) || token.is(WordKind.AUXILIARY));
    }

    /** "to be lifted". */
    private boolean saysTo(int from, int to) {
        for (int i = from; i < to; i++) {
            if (OrderGrammar.INFINITIVE.contains(tokens.get(i).word())) {
                return true;
            }
        }
        return false;
    }

    private Order read(Act named, int start, int between, int at, int after) {
        boolean isConditional = clause.hasCondition(clause.partStart(start), start)
                || clause.has(clause.partStart(start), start, WordKind.UNTIL)
                || clause.hasCondition(after, tokens.size());
        boolean isPending = saysTo(between, at)
                || clause.has(between, at, WordKind.FUTURE)
                || clause.has(between, at, WordKind.MODAL);
        boolean isNegated = clause.has(between, at, WordKind.NOT)
                || (start > 0 && tokens.get(start - 1).is(WordKind.NOT));
        boolean isMistaken = clause.has(after, tokens.size(), WordKind.CORRECTS) && named != Act.KILL;
        if (isConditional || clause.question() || isMistaken) {
            return Order.UNCLEAR;
        }
        if (named == Act.EMBARGO && (isPending || TimeWords.beginAt(tokens, after))) {
            return new Order(Act.EMBARGO, Target.ITEM, null, TimeWords.from(note, tokens, after));
        }
        if (isPending || isNegated) {
            return named == Act.EMBARGO ? Order.of(Act.EMBARGO, Target.ITEM) : Order.UNCLEAR;
        }
        return Order.endOf(named);
    }
}
