package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.OrderPhrase.Use;
import io.dateline.validate.lifecycle.TargetReader.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether words that may be an order are used as an order in their clause, and what it is about. "Kill this
 * story" and "this story has been killed" are; "a storm killed 12" is not.
 */
final class OrderUsage {
    private final Clause clause;
    private final List<Token> tokens;
    private final OwnNames own;

    OrderUsage(Clause clause, OwnNames own) {
        this.clause = clause;
        this.tokens = clause.tokens();
        this.own = own;
    }

    /** What the words order something about; null when they are used otherwise than as an order. */
    @Nullable
    Found about(OrderPhrase phrase, Context context) {
        Found found = phrase.is(Use.ORDER) ? standing(phrase, context) : null;
        if (found == null && phrase.is(Use.LABEL) && context.isAlone()) {
            found = Found.NONE;
        }
        if (found == null && phrase.is(Use.VERB)) {
            found = verb(phrase, context);
        }
        if (found == null && phrase.is(Use.LABEL)) {
            found = label(context);
        }
        if (found == null && (phrase.is(Use.WEAK) || phrase.is(Use.TELL))) {
            found = weak(phrase, context);
        }
        return found == null && phrase.is(Use.STATE) ? state(phrase, context) : found;
    }

    private Found after(Context context) {
        return TargetReader.find(tokens, context.after(), clause.partEnd(context.after() - 1), own);
    }

    private Found before(Context context) {
        return TargetReader.find(tokens, context.partStart(), context.groupStart(), own);
    }

    /** "The photos are embargoed until noon". */
    boolean isAboutPart(Context context) {
        return before(context).target() == Target.PART && endsWithNoun(context.groupStart());
    }

    private static boolean isKnown(Found found) {
        return found.target() != Target.UNKNOWN && found.target() != Target.NONE;
    }

    /** An order wherever it stands: what it is about follows, or stands before it. */
    private Found standing(OrderPhrase phrase, Context context) {
        Found after = after(context);
        if (isKnown(after) && phrase.act() != Act.EMBARGO) {
            return after;
        }
        Found before = before(context);
        return isKnown(before) ? before : Found.NONE;
    }

    private @Nullable Found verb(OrderPhrase phrase, Context context) {
        Found after = after(context);
        if (context.isImperative()) {
            boolean isList = context.isTelling() && context.goesOn() && after.target() == Target.UNKNOWN;
            return isList ? null : after.target() == Target.NONE ? imperativeWithoutObject(context) : after;
        }
        if (after.target() == Target.PART) {
            return null;
        }
        boolean asks = clause.has(context.partStart(), context.groupStart(), WordKind.LEADER);
        Found before = before(context);
        if (asks && before.target() == Target.ORDER) {
            // "KILL KILL KILL please kill dpa 0123": what stands before is an order of its own, and not what this is
            // about.
            return after;
        }
        boolean bound = context.group(WordKind.MODAL) || (context.isNegated() && phrase.act() == Act.USE);
        if ((asks || bound) && isKnown(before) && !context.isTelling()) {
            return before;
        }
        boolean isAboutThis = after.target() == Target.ITEM && after.isDefinite();
        return isAboutThis && (phrase.act() != Act.USE || context.isNegated())
                ? new Found(Target.UNKNOWN, null, false)
                : null;
    }

    /** "Kill, in paragraph 2, the name": a part that stands after a comma makes it unclear what is meant. */
    private Found imperativeWithoutObject(Context context) {
        int end = clause.partEnd(context.after() - 1);
        Found later = TargetReader.find(tokens, Math.min(end + 1, tokens.size()), tokens.size(), own);
        boolean mayBeAPart = end < tokens.size()
                && OrderGrammar.INSIDE.contains(tokens.get(end).word())
                && later.target() == Target.PART;
        return mayBeAPart ? new Found(Target.UNKNOWN, null, false) : Found.NONE;
    }

    private @Nullable Found label(Context context) {
        if (saysThisIs(context)) {
            return Found.NONE;
        }
        if (!context.hasNoSubject() || context.hasGroup()) {
            return null;
        }
        Found after = after(context);
        if (isKnown(after)) {
            return after;
        }
        int next = context.after();
        if (next < tokens.size() && goesOn(tokens.get(next))) {
            return new Found(Target.UNKNOWN, null, false);
        }
        boolean reasoned = next < tokens.size()
                && (tokens.get(next).is(WordKind.REASON) || tokens.get(next).afterComma());
        return reasoned ? Found.NONE : null;
    }

    /** "Embargo still stands": it says something of the order. */
    private static boolean goesOn(Token next) {
        return (next.is(WordKind.AUXILIARY) || next.is(WordKind.FILLER))
                && !next.is(WordKind.STOP)
                && !next.is(WordKind.DETERMINER);
    }

    /** "This is a kill". */
    private boolean saysThisIs(Context context) {
        boolean is = false;
        for (int i = context.partStart(); i < context.at(); i++) {
            Token token = tokens.get(i);
            boolean refers = token.is(WordKind.THIS) || token.is(WordKind.ITEM) || token.is(WordKind.DETERMINER);
            is |= token.is(WordKind.AUXILIARY);
            if (token.is(WordKind.NOT)
                    || !(refers
                            || token.is(WordKind.AUXILIARY)
                            || token.is(WordKind.LEADER)
                            || token.is(WordKind.FILLER))) {
                return false;
            }
        }
        return is && context.restIsNothing();
    }

    /** Words of many meanings, and words that tell: only about an item that is certain. */
    private @Nullable Found weak(OrderPhrase phrase, Context context) {
        Found after = after(context);
        boolean isCertain = after.isDefinite() && isKnown(after) && after.target() != Target.PART;
        boolean mayOrder = phrase.is(Use.TELL) || context.isImperative() || context.group(WordKind.PERFECT);
        if (mayOrder && isCertain) {
            return after;
        }
        Found before = before(context);
        boolean participle = OrderGrammar.endsWith(
                        OrderGrammar.PARTICIPLE_ENDINGS,
                        tokens.get(context.at()).word())
                && endsWithNoun(context.groupStart());
        boolean passive = phrase.is(Use.WEAK) && (context.hasGroup() || participle) && !context.hasNoSubject();
        return passive && before.target() == Target.ITEM && before.isDefinite() && !context.isTelling() ? before : null;
    }

    private @Nullable Found state(OrderPhrase phrase, Context context) {
        if (context.hasNoSubject() && context.goesOn()) {
            return subjectBeforeComma(context);
        }
        if (context.hasNoSubject() && (context.hasGroup() || context.isAlone())) {
            return context.hasGroup() && after(context).target() == Target.UNKNOWN ? null : Found.NONE;
        }
        if (context.hasNoSubject()) {
            boolean reasoned = context.after() < tokens.size()
                    && (tokens.get(context.after()).is(WordKind.REASON)
                            || tokens.get(context.after()).is(WordKind.UNTIL));
            return reasoned ? Found.NONE : null;
        }
        if (isPronounWithVerb(context)) {
            return null;
        }
        Found before = before(context);
        boolean tellsOfThePast = phrase.act() == Act.USE && !context.group(WordKind.MODAL) && !context.isToBe();
        boolean adjacent = isKnown(before) && endsWithNoun(context.groupStart()) && !tellsOfThePast;
        boolean bound = isKnown(before) && context.group(WordKind.MODAL);
        if ((adjacent || bound) && (!context.isTelling() || saysThis(context))) {
            return before;
        }
        Found after = after(context);
        return after.target() == Target.ITEM && after.isDefinite() && context.hasGroup() ? after : null;
    }

    /** "It has killed 40 people": no passive. */
    private boolean isPronounWithVerb(Context context) {
        boolean it = context.groupStart() > 0
                && OrderGrammar.ITEM_PRONOUN.contains(
                        tokens.get(context.groupStart() - 1).word());
        boolean object =
                context.after() < tokens.size() && tokens.get(context.after()).startsWithDigit();
        return it && (object || after(context).target() == Target.UNKNOWN);
    }

    /** "This story, sent at nine, has been killed", but not "Six people, two of them children, were killed". */
    private @Nullable Found subjectBeforeComma(Context context) {
        Found subject = TargetReader.find(tokens, 0, context.partStart(), own);
        boolean isCertain = isKnown(subject) && subject.isDefinite();
        return isCertain && context.hasGroup() && !context.isTelling() ? subject : null;
    }

    private boolean saysThis(Context context) {
        return clause.has(context.partStart(), context.groupStart(), WordKind.THIS);
    }

    /** Whether the words before a place end with what an order may be about. */
    boolean endsWithNoun(int end) {
        for (int i = end - 1; i >= 0 && !tokens.get(i).afterComma(); i--) {
            Token token = tokens.get(i);
            if (token.is(WordKind.ITEM)
                    || token.is(WordKind.VERSION)
                    || token.is(WordKind.PART)
                    || token.is(WordKind.THIS)
                    || token.isName()) {
                return true;
            }
            if (!token.is(WordKind.FILLER)
                    && !token.is(WordKind.EARLIER)
                    && !token.is(WordKind.DETERMINER)
                    && !token.startsWithDigit()
                    && !OrderGrammar.SENT.contains(token.word())) {
                return false;
            }
        }
        return false;
    }

    /** "Adds background on the trade embargo until 1990". */
    boolean isNews(Context context) {
        return context.isTelling() && !context.hasNoSubject() && !endsWithNoun(context.groupStart());
    }
}
