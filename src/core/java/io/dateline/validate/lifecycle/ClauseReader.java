package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.OrderPhrase.Use;
import io.dateline.validate.lifecycle.TargetReader.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the orders of one clause: act, what it is about, until when. */
final class ClauseReader {
    private final String note;
    private final Clause clause;
    private final List<Token> tokens;
    private final OrderUsage usage;
    private final ReleaseReader releases;

    private ClauseReader(String note, Clause clause, OwnNames own) {
        this.note = note;
        this.clause = clause;
        this.tokens = clause.tokens();
        this.usage = new OrderUsage(clause, own);
        this.releases = new ReleaseReader(note, clause);
    }

    /**
     * @param note the whole of it, which the words of a time may run on into
     */
    static List<Order> read(String note, Clause clause, OwnNames own) {
        return new ClauseReader(note, clause, own).read();
    }

    private List<Order> read() {
        List<Order> orders = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            ReleaseReader.Read release = releases.at(at);
            if (release != null) {
                orders.add(release.order());
                at = release.after();
                continue;
            }
            Order order = null;
            int length = 1;
            for (OrderPhrase phrase : OrderPhrases.at(tokens, at)) {
                if (order == null) {
                    order = order(phrase, Context.of(clause, at, at + phrase.length()));
                    length = order == null ? length : phrase.length();
                }
            }
            if (order != null) {
                orders.add(order);
            }
            at += length;
        }
        return orders;
    }

    private @Nullable Order order(OrderPhrase phrase, Context context) {
        Order order = plain(phrase, context);
        if (order == null || (order.act() == Act.UNCLEAR && phrase.act() != Act.UNCLEAR)) {
            return order;
        }
        if (order.target() == Target.PART || order.target() == Target.EARLIER) {
            return order;
        }
        if (context.isConditional()) {
            return context.group(WordKind.PERFECT) ? null : Order.UNCLEAR;
        }
        return clause.question() || context.hasConditionAfter() ? Order.UNCLEAR : order;
    }

    /** The order as it stands, but for conditions and questions. */
    private @Nullable Order plain(OrderPhrase phrase, Context context) {
        if (phrase.act() == Act.EMBARGO && usage.isNews(context)) {
            return null;
        }
        if (phrase.act() == Act.RELEASE && phrase.is(Use.LABEL)) {
            return holdOff(context);
        }
        Order timed = timed(phrase, context);
        if (timed != null) {
            return timed;
        }
        if (context.isNoLonger() && phrase.act() != Act.USE && phrase.act() != Act.RELEASE) {
            return Order.endOf(phrase.act());
        }
        Found about = usage.about(phrase, context);
        if (about == null) {
            return null;
        }
        return switch (phrase.act()) {
            case UNCLEAR -> about.target() == Target.ITEM ? Order.UNCLEAR : null;
            case USE -> isNegated(context) ? act(Act.HOLD, about, context) : null;
            case RELEASE -> release(phrase, about, context);
            default -> isNegated(context) ? null : act(phrase.act(), about, context);
        };
    }

    /** "HOLD OFF" says that the hold is off, "hold off" to hold: the first in capitals, or where the copy may be used. */
    private @Nullable Order holdOff(Context context) {
        boolean alone = context.at() == 0 && context.isAlone();
        boolean isOff = alone
                && (tokens.get(0).isCapitals() || Clauses.of(note).stream().anyMatch(ClauseReader::allowsUse));
        return isOff ? Order.endOf(Act.HOLD) : null;
    }

    private static boolean allowsUse(Clause clause) {
        for (int i = 0; i < clause.tokens().size(); i++) {
            boolean uses = OrderPhrases.at(clause.tokens(), i).stream()
                    .anyMatch(
                            phrase -> phrase.act() == Act.USE || (phrase.act() == Act.RELEASE && phrase.is(Use.ORDER)));
            if (uses && !clause.has(0, i, WordKind.NOT) && !clause.has(0, i, WordKind.UNTIL)) {
                return true;
            }
        }
        return false;
    }

    /** Publishing verbs may have their negation behind them: "verwenden Sie dies nicht". */
    private boolean isNegated(Context context) {
        return context.isNegated() || clause.has(context.after(), clause.partEnd(context.at()), WordKind.NOTAFTER);
    }

    private @Nullable Order timed(OrderPhrase phrase, Context context) {
        boolean ofOther = phrase.is(Use.WEAK) && !context.hasNoSubject() && !usage.endsWithNoun(context.groupStart());
        boolean follows = TimeWords.beginAt(tokens, context.after())
                || (!phrase.is(Use.TIMED) && !phrase.is(Use.WEAK) && TimeWords.untilAt(tokens, context.after()));
        if (phrase.act() != Act.EMBARGO || !follows || ofOther || context.isNegated()) {
            return null;
        }
        return usage.isAboutPart(context) ? Order.of(Act.EMBARGO, Target.PART) : embargo(context.after());
    }

    private Order embargo(int from) {
        return new Order(Act.EMBARGO, Target.ITEM, null, TimeWords.from(note, tokens, from));
    }

    private @Nullable Order release(OrderPhrase phrase, Found about, Context context) {
        boolean ofOrder = about.target() == Target.ORDER;
        if (!ofOrder && !phrase.is(Use.ORDER)) {
            return null;
        }
        if (context.isNegated() || context.group(WordKind.FUTURE) || TimeWords.near(tokens, context.after())) {
            return Order.UNCLEAR;
        }
        return Order.endOf(ended(about));
    }

    /** The act of the order that an order is about; a hold when it is about none, for a kill's end must name it. */
    private static Act ended(Found about) {
        return about.order() == null ? Act.HOLD : about.order();
    }

    private Order act(Act act, Found about, Context context) {
        return switch (about.target()) {
            case UNKNOWN -> Order.UNCLEAR;
            case ORDER -> act == Act.KILL || act == Act.DISREGARD ? Order.endOf(ended(about)) : Order.UNCLEAR;
            case OTHER -> new Order(act, Target.OTHER, about.name(), null);
            case EARLIER, PART -> Order.of(act, about.target());
            case ITEM, NONE -> item(act, about, context);
        };
    }

    private Order item(Act act, Found about, Context context) {
        if (act == Act.DISREGARD) {
            return about.target() == Target.NONE ? Order.UNCLEAR : Order.of(Act.KILL, Target.ITEM);
        }
        if (act == Act.EMBARGO) {
            return embargo(context.after());
        }
        if (act == Act.HOLD) {
            for (int i = context.after(); i < tokens.size(); i++) {
                if (tokens.get(i).is(WordKind.UNTIL) && !tokens.get(i).is(WordKind.AUXILIARY)) {
                    return TimeWords.near(tokens, i + 1) ? embargo(i) : Order.of(act, about.target());
                }
            }
        }
        return Order.of(act, about.target());
    }
}
