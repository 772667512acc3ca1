package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.OrderPhrase.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How surely a few words of a headline or slug are a desk's order.
 *
 * @param isOnlyOrders whether they are an order and nothing else, but for its time and words that lead up to it
 * @param isSure whether no headline would have them otherwise
 * @param isAddressed whether they speak to editors: "please", "editors"
 * @param isRepeated whether the order is said more than once
 */
record MarkWords(boolean isOnlyOrders, boolean isSure, boolean isAddressed, boolean isRepeated) {
    static MarkWords of(String words) {
        List<Token> tokens = new ArrayList<>();
        Clauses.of(words).forEach(clause -> tokens.addAll(clause.tokens()));
        int orders = 0;
        boolean sure = false;
        boolean addressed = false;
        int at = 0;
        while (at < tokens.size()) {
            OrderPhrase phrase = phrase(tokens, at);
            Token token = tokens.get(at);
            if (phrase != null) {
                orders++;
                sure |= phrase.is(Use.ORDER) && phrase.length() > 1;
                at += phrase.length();
                if (phrase.act() == Act.EMBARGO && saysUntil(tokens, at, words)) {
                    return new MarkWords(true, true, addressed, false);
                }
            } else if (mayStand(token)) {
                addressed |= isAddress(token);
                at++;
            } else {
                return new MarkWords(false, false, addressed && orders > 0, orders > 1);
            }
        }
        return new MarkWords(orders > 0, sure || orders > 1, addressed && orders > 0, orders > 1);
    }

    /** A time, or in capitals an "until" whose end is words: {@code EMBARGOED UNTIL THE SPEECH}. */
    private static boolean saysUntil(List<Token> tokens, int at, String words) {
        boolean isTimed = TimeWords.untilAt(tokens, at) || TimeWords.beginAt(tokens, at);
        boolean isUntil = tokens.get(at - 1).is(WordKind.UNTIL)
                || (at < tokens.size() && tokens.get(at).is(WordKind.UNTIL));
        return isTimed || (isUntil && HeadlineMark.isCapitals(words));
    }

    private static boolean mayStand(Token token) {
        return token.is(WordKind.LEADER)
                || token.is(WordKind.AUXILIARY)
                || token.is(WordKind.NOT)
                || token.is(WordKind.ITEM)
                || token.is(WordKind.EARLIER)
                || token.is(WordKind.THIS)
                || token.is(WordKind.NUMBER)
                || token.is(WordKind.MARKFILLER)
                || token.isName();
    }

    private static boolean isAddress(Token token) {
        return token.is(WordKind.ADDRESS);
    }

    private static @Nullable OrderPhrase phrase(List<Token> tokens, int at) {
        for (OrderPhrase phrase : OrderPhrases.at(tokens, at)) {
            if (!phrase.is(Use.WEAK) || phrase.act() == Act.RELEASE) {
                return phrase.act() == Act.USE && phrase.uses().size() == 1 && at == 0 ? null : phrase;
            }
        }
        return null;
    }
}
