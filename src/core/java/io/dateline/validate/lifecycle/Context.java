package io.dateline.validate.lifecycle;

import io.dateline.validate.lifecycle.OrderPhrase.Use;
import java.util.Set;

/**
 * What stands around the words of a possible order within its clause: the verb group before it ("must not be"), and what
 * stands before that, its subject.
 *
 * @param at where the words of the order begin
 * @param after where they end
 * @param partStart where the part of the clause begins, after a comma or "and"
 * @param groupStart where the verb group begins
 */
record Context(Clause clause, int at, int after, int partStart, int groupStart) {
    static Context of(Clause clause, int at, int after) {
        int partStart = clause.partStart(at);
        int group = at;
        while (group > partStart && isVerbGroup(clause.tokens().get(group - 1))) {
            group--;
        }
        for (int i = partStart; i < group; i++) {
            boolean joins = clause.tokens().get(i).is(WordKind.JOIN) && onlyLeads(clause, i + 1, group);
            if (joins && beginsWithOrder(clause, partStart)) {
                partStart = i + 1;
            }
        }
        return new Context(clause, at, after, partStart, group);
    }

    /** "Kill the old one and use this": what "and" joins is an order only after another, or after "please". */
    private static boolean beginsWithOrder(Clause clause, int from) {
        int at = from;
        while (at < clause.tokens().size() && onlyLeads(clause, at, at + 1)) {
            at++;
        }
        return at > from
                || OrderPhrases.at(clause.tokens(), at).stream()
                        .anyMatch(phrase -> phrase.is(Use.VERB) || phrase.is(Use.WEAK) || phrase.is(Use.LABEL));
    }

    private static boolean isVerbGroup(Token token) {
        return token.is(WordKind.AUXILIARY) || token.is(WordKind.NOT) || token.is(WordKind.ANYMORE);
    }

    private static boolean onlyLeads(Clause clause, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = clause.tokens().get(i);
            if (!token.is(WordKind.LEADER)
                    && !token.is(WordKind.FILLER)
                    && !token.is(WordKind.JOIN)
                    && !token.is(WordKind.AUXILIARY)) {
                return false;
            }
        }
        return true;
    }

    /** Nothing before the verb group but words that lead up to an order. */
    boolean hasNoSubject() {
        return onlyLeads(clause, partStart, groupStart);
    }

    /** The verb in its basic form at the beginning, or after "please" or "asked to". */
    boolean isImperative() {
        boolean to = groupHas(OrderGrammar.INFINITIVE);
        return hasNoSubject()
                && (!to || clause.has(partStart, groupStart, WordKind.ASKED) || groupHas(OrderGrammar.NECESSITY));
    }

    /** "is not to be published". */
    boolean isToBe() {
        return groupHas(OrderGrammar.PASSIVE_INFINITIVE);
    }

    private boolean groupHas(Set<String> words) {
        for (int i = groupStart; i < at; i++) {
            if (words.contains(clause.tokens().get(i).word())) {
                return true;
            }
        }
        return false;
    }

    boolean group(WordKind kind) {
        return clause.has(groupStart, at, kind);
    }

    boolean isNegated() {
        return group(WordKind.NOT);
    }

    /** "no longer", "nicht mehr", "n'est plus". */
    boolean isNoLonger() {
        return group(WordKind.ANYMORE) && (isNegated() || groupHas(OrderGrammar.NEGATION_PARTS));
    }

    boolean hasGroup() {
        return groupStart < at;
    }

    boolean isConditional() {
        return clause.hasCondition(clause.partStart(at), at);
    }

    /** A condition that follows: "kill unless confirmed". */
    boolean hasConditionAfter() {
        return clause.hasCondition(after, clause.tokens().size());
    }

    /** "Adds ...", "... she said": the clause tells what the copy is about. */
    boolean isTelling() {
        return clause.tokens().get(0).is(WordKind.DESCRIBES)
                || clause.has(0, clause.tokens().size(), WordKind.SAYS);
    }

    /** Whether the part of the clause goes on from another that is more than words that lead up to an order. */
    boolean goesOn() {
        return !onlyLeads(clause, 0, partStart);
    }

    boolean isAlone() {
        return !hasGroup() && hasNoSubject() && restIsNothing();
    }

    /** Nothing follows but words that name no thing, and the order again. */
    boolean restIsNothing() {
        for (int i = after; i < clause.tokens().size(); i++) {
            Token token = clause.tokens().get(i);
            boolean repeated = OrderPhrases.at(clause.tokens(), i).stream().anyMatch(phrase -> phrase.is(Use.LABEL));
            if (!repeated && !token.is(WordKind.LEADER) && !token.is(WordKind.FILLER)) {
                return false;
            }
            if (!repeated && !token.is(WordKind.FILLER)) {
                return true;
            }
        }
        return true;
    }
}
