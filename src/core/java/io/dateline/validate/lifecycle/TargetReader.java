package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.OrderPhrase.Use;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an order is about in the words before or after it: the first thing named there that is an item, a version
 * or a part of one. Of nouns in a row the last counts ("story photo" is a photo).
 */
final class TargetReader {
    /** Words looked at; a description of an item before its noun has up to five. */
    static final int MAX_WORDS = 12;

    /**
     * @param name of another item, as written
     * @param isDefinite whether it is one certain item: "this story", "the story"
     * @param order the act of the order it is; null unless it is an order given before
     */
    record Found(
            Target target,
            @Nullable String name,
            boolean isDefinite,
            @Nullable Act order) {
        static final Found NONE = new Found(Target.NONE, null, false);

        Found(Target target, @Nullable String name, boolean isDefinite) {
            this(target, name, isDefinite, null);
        }
    }

    private final List<Token> tokens;
    private final OwnNames own;
    private int at;
    private final int end;
    private boolean sawThis;
    private boolean sawAll;
    private boolean sawEarlier;
    private boolean sawOrdinal;
    private boolean sawFollowing;
    private boolean sawDeterminer;
    private boolean sawUnknown;
    private boolean sawForeign;

    private TargetReader(List<Token> tokens, int from, int to, OwnNames own) {
        this.tokens = tokens;
        this.at = from;
        this.end = Math.min(Math.min(to, tokens.size()), from + MAX_WORDS);
        this.own = own;
    }

    static Found find(List<Token> tokens, int from, int to, OwnNames own) {
        return new TargetReader(tokens, from, to, own).read();
    }

    private Found read() {
        while (at < end && !isStop(tokens.get(at))) {
            Token token = tokens.get(at);
            if (OrderGrammar.ITEM_PRONOUN.contains(token.word())) {
                return new Found(Target.ITEM, null, false);
            }
            if (isNoun(token)) {
                return noun();
            }
            if (isNumbered(at)) {
                return numbered(at);
            }
            if (token.isName() && !sawUnknown && endsDescription(at + 1)) {
                return named(token);
            }
            if (isNextOrder(token)) {
                break;
            }
            if (!note(token) && isOrderNoun()) {
                return new Found(Target.ORDER, null, true, orderNoun());
            }
            at++;
        }
        return unnamed();
    }

    /** "KILL KILL KILL please kill dpa 0123": a second order begins, which says what it is about. */
    private boolean isNextOrder(Token token) {
        return token.is(WordKind.LEADER)
                && at + 1 < end
                && OrderPhrases.at(tokens, at + 1).stream().anyMatch(phrase -> phrase.is(Use.VERB));
    }

    /** "Kill 0123" names an item, "killing 612 people" does not. */
    private boolean endsDescription(int next) {
        return next >= tokens.size()
                || next >= end
                || tokens.get(next).afterComma()
                || !DeskWords.kinds(tokens.get(next).word()).isEmpty();
    }

    /** Whether an agency and the number of one of its items stand there: "dpa 0123". */
    private boolean isNumbered(int from) {
        return from + 1 < tokens.size()
                && (tokens.get(from).is(WordKind.AGENCY) || own.isAgency(tokens.get(from)))
                && tokens.get(from + 1).startsWithDigit()
                && tokens.get(from + 1).isName()
                && endsDescription(from + 2);
    }

    private Found numbered(int from) {
        Token number = tokens.get(from + 1);
        String written = tokens.get(from).written() + " " + number.written();
        return own.isOwn(number) ? new Found(Target.ITEM, null, true) : new Found(Target.OTHER, written, true);
    }

    private Found unnamed() {
        if (sawUnknown) {
            return new Found(Target.UNKNOWN, null, false);
        }
        if (sawFollowing) {
            return new Found(Target.PART, null, true);
        }
        if (sawEarlier) {
            return new Found(Target.EARLIER, null, true);
        }
        return sawThis ? new Found(Target.ITEM, null, true) : Found.NONE;
    }

    private boolean isStop(Token token) {
        boolean stops = token.is(WordKind.STOP)
                || token.is(WordKind.AUXILIARY)
                || token.is(WordKind.REASON)
                || token.is(WordKind.UNTIL)
                || token.is(WordKind.CONDITION)
                || token.is(WordKind.JOIN);
        boolean goesOn = token.is(WordKind.DETERMINER)
                || token.is(WordKind.THIS)
                || token.is(WordKind.ORDINAL)
                || token.is(WordKind.FILLER)
                || token.is(WordKind.LEADER)
                || (token.is(WordKind.FOLLOWING) && (sawDeterminer || at == 0));
        return stops && !goesOn;
    }

    private static boolean isNoun(Token token) {
        return token.is(WordKind.ITEM) || token.is(WordKind.VERSION) || token.is(WordKind.PART);
    }

    private boolean isOrderNoun() {
        return orderNoun() != null;
    }

    /** The act that the word names as a noun: "the kill"; null when it names none. */
    private @Nullable Act orderNoun() {
        for (OrderPhrase phrase : OrderPhrases.at(tokens, at)) {
            if (phrase.is(Use.LABEL)) {
                return phrase.act();
            }
        }
        return null;
    }

    /** Takes down what a word before the noun says; whether it says anything known. */
    private boolean note(Token token) {
        boolean known = true;
        if (token.is(WordKind.THIS)) {
            sawThis = true;
        } else if (token.is(WordKind.FOLLOWING)) {
            sawFollowing = true;
        } else if (token.is(WordKind.EARLIER)) {
            sawEarlier = true;
        } else if (token.is(WordKind.ALL)) {
            sawAll = true;
        } else if (token.is(WordKind.ORDINAL)) {
            sawOrdinal = true;
        } else if (token.is(WordKind.DETERMINER)) {
            sawDeterminer = true;
        } else if (!token.is(WordKind.FILLER) && !token.is(WordKind.LEADER) && !token.is(WordKind.NUMBER)) {
            known = isOrderNoun();
            sawUnknown |= !known;
            sawForeign |= !known && !own.has(token.word());
            return false;
        }
        return known;
    }

    private Found noun() {
        int last = at;
        while (last + 1 < end && !tokens.get(last + 1).afterComma() && isNoun(tokens.get(last + 1))) {
            last++;
        }
        Token noun = tokens.get(last);
        boolean adjective = last + 1 < tokens.size() && tokens.get(last + 1).is(WordKind.EARLIERAFTER);
        sawEarlier |= adjective;
        boolean isPart = noun.is(WordKind.PART) && (last > at || !noun.is(WordKind.ITEM));
        if (sawFollowing || isPart) {
            return joinsItem(last + 1) ? new Found(Target.ITEM, null, true) : new Found(Target.PART, null, true);
        }
        if (isNumbered(last + 1)) {
            return numbered(last + 1);
        }
        Token name = nameAfter(last + 1);
        if (name != null) {
            return named(name);
        }
        return noun.is(WordKind.VERSION) ? version(last) : item();
    }

    /** "photo and story", "photos, captions and story". */
    private boolean joinsItem(int from) {
        boolean joined = false;
        for (int i = from; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            joined |= token.is(WordKind.JOIN);
            if (joined && token.is(WordKind.ITEM)) {
                return true;
            }
            if (!token.is(WordKind.JOIN) && !token.is(WordKind.DETERMINER) && !isNoun(token)) {
                return false;
            }
        }
        return false;
    }

    private Found item() {
        if (sawEarlier) {
            return new Found(Target.EARLIER, null, true);
        }
        boolean isDefinite = sawThis || sawDeterminer || !sawUnknown;
        return (sawForeign || sawOrdinal) && !sawThis
                ? new Found(Target.UNKNOWN, null, isDefinite)
                : new Found(Target.ITEM, null, isDefinite);
    }

    private Found version(int last) {
        if (sawEarlier || (sawOrdinal && !sawThis)) {
            return new Found(Target.EARLIER, null, true);
        }
        if (sawThis || sawAll) {
            return new Found(Target.ITEM, null, true);
        }
        boolean sentBefore = false;
        for (int i = last + 1; i < Math.min(tokens.size(), last + 4); i++) {
            sentBefore |= OrderGrammar.SENT.contains(tokens.get(i).word())
                    || tokens.get(i).is(WordKind.EARLIER);
        }
        return new Found(sentBefore ? Target.EARLIER : Target.UNKNOWN, null, sawDeterminer);
    }

    /** The number or slug after a noun: "story 0123", "item no. 45", "story slugged BC-Harbour". */
    private @Nullable Token nameAfter(int from) {
        int next = from;
        while (next < tokens.size() && next < from + 2 && tokens.get(next).is(WordKind.NUMBER)) {
            next++;
        }
        if (next >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(next);
        return token.isName() || (next > from && token.startsWithDigit()) ? token : null;
    }

    private Found named(Token name) {
        return own.isOwn(name) ? new Found(Target.ITEM, null, true) : new Found(Target.OTHER, name.written(), true);
    }
}
