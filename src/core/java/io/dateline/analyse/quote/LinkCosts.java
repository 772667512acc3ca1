package io.dateline.analyse.quote;

import java.util.List;

/**
 * What it costs to join a content to a cue, and a cue to a source: the distance, changed by commas, quotation marks, colons
 * and ends of sentences in between.
 */
final class LinkCosts {
    /** From this cost on two segments do not belong together. */
    static final int FAR = 40;

    private final Units units;
    private final List<Segment> segments;

    LinkCosts(Units units, List<Segment> segments) {
        this.units = units;
        this.segments = segments;
    }

    /** What it costs to join the content to the cue; {@link #FAR} when they cannot be joined. */
    int ofCue(int content, int cue) {
        Segment said = segments.get(content);
        Segment verb = segments.get(cue);
        boolean left = cue < content;
        int first = left ? verb.to() : said.to();
        int end = left ? said.from() : verb.from();
        int between = between(content, cue);
        if (units.clause[end] != units.clause[first - 1]) {
            if (left ? denies(verb) : opensNext(verb) || reports(cue)) {
                return FAR;
            }
            int apart = apart(first - 1, end, units.quoted(said.from()), left);
            return apart == FAR ? FAR : between + apart;
        }
        int cost = between + Math.min(FAR, end - first);
        boolean comma = units.is(said.to() - 1, WordClass.QUOTE_COMMA);
        if (!left) {
            cost += units.is(said.to(), WordClass.COMMA) || units.quoted(said.to() - 1) ? 0 : 2;
            cost -= comma ? 6 : 0;
        } else {
            cost += comma && !units.is(said.from() - 1, WordClass.COMMA) && said.to() - said.from() == 1 ? 2 : 0;
        }
        return cost;
    }

    /** Whether the verb is denied: "the paper did not mention it" has not said the quotation behind. */
    private boolean denies(Segment verb) {
        if (units.is(verb.to() - 1, WordClass.COLON) || units.is(verb.to(), WordClass.COLON)) {
            return false;
        }
        for (int u = Math.max(0, verb.from() - 1); u < verb.to(); u++) {
            if (units.is(u, WordClass.NEGATION) && units.clause[u] == units.clause[verb.from()]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation of its own follows the verb at once: {@code "Goodbye." Lund wrote, "We will miss you."}. */
    private boolean opensNext(Segment verb) {
        int next = verb.to();
        boolean mark = next < units.count() && (units.is(next, WordClass.COMMA) || units.is(next, WordClass.COLON));
        int quote = mark ? next + 1 : next;
        boolean marked = mark || units.is(next - 1, WordClass.COMMA) || units.is(next - 1, WordClass.COLON);
        return marked && quote < units.count() && units.quoted(quote);
    }

    /** Whether it has something to report in its own sentence: {@code "We won." The club said it was glad}. */
    private boolean reports(int cue) {
        Segment verb = segments.get(cue);
        for (int j = cue + 1;
                j < segments.size() && units.clause[segments.get(j).from()] == units.clause[verb.from()];
                j++) {
            if (segments.get(j).content()) {
                return true;
            }
        }
        return false;
    }

    private int between(int content, int cue) {
        int cost = 0;
        for (int j = Math.min(content, cue) + 1; j < Math.max(content, cue); j++) {
            Segment between = segments.get(j);
            cost += between.cue() ? 6 : between.content() ? 3 : -Math.min(6, between.to() - between.from());
        }
        return cost;
    }

    /** What it costs to reach over a sentence's or a paragraph's end: only a quotation does. */
    private int apart(int from, int to, boolean quoted, boolean left) {
        if (!quoted) {
            return FAR;
        }
        if (units.paragraph[from] != units.paragraph[to]) {
            return left && units.is(to - 1, WordClass.COLON) && units.paragraph[to] == units.paragraph[from] + 1
                    ? 12
                    : FAR;
        }
        return (left ? 12 : 14) + 4 * (units.clause[to] - units.clause[from]);
    }

    /** What it costs to join the cue to its source; {@link #FAR} when they cannot be joined. */
    int ofSource(int cue, int source) {
        Segment verb = segments.get(cue);
        Segment who = segments.get(source);
        boolean left = source < cue;
        int first = left ? who.to() : verb.to();
        int end = left ? verb.from() : who.from();
        if (units.clause[end] != units.clause[first - 1]) {
            return FAR;
        }
        int cost = Math.min(FAR - 1, end - first) + (left ? 0 : 1);
        for (int j = Math.min(source, cue) + 1; j < Math.max(source, cue); j++) {
            Segment between = segments.get(j);
            cost += between.cue() ? 4 : between.content() ? 4 - Math.min(8, between.to() - between.from()) : 0;
        }
        return cost;
    }
}
