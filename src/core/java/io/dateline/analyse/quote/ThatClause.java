package io.dateline.analyse.quote;

/**
 * Corrects labels of what is said behind "that", "Lund said that all options, the sale among them, remain open.": it goes on
 * to the sentence's end where the model breaks off before a verb, and where the model has no label at all although a
 * subject and a verb of saying stand right before.
 */
final class ThatClause {
    private static final SpeechWords WORDS = SpeechWords.ENGLISH;

    /** Units between the verb and "that": "said in a statement on its website that". */
    private static final int REACH = 8;

    /** Fewest units that can be a clause. */
    private static final int SHORTEST = 3;

    private final Units units;
    private final byte[] labels;
    private final Clauses clauses;
    private final Subjects subjects;

    private ThatClause(Units units, byte[] labels) {
        this.units = units;
        this.labels = labels;
        clauses = new Clauses(units);
        subjects = new Subjects(units, labels);
    }

    /** Changes the labels in place. */
    static void repair(Units units, byte[] labels) {
        ThatClause that = new ThatClause(units, labels);
        for (int unit = 1; unit + SHORTEST < units.count(); unit++) {
            if (units.word[unit] == Lexicon.THAT && !units.quoted(unit)) {
                that.clause(unit);
            }
        }
    }

    private void clause(int that) {
        int verb = verb(that);
        int end = end(that);
        if (verb < 0 || end - that <= SHORTEST || !free(that, end)) {
            return;
        }
        boolean broken = labels[that] == Label.CONTENT && !clauses.verb(that + 1, contentEnd(that));
        if (broken || (labels[that] == Label.OUTSIDE && attributes(verb))) {
            LabelSpans.put(labels, that, end, Label.CONTENT);
        }
    }

    /** The verb of saying before it, with nothing but hearer, place and time in between; -1 if there is none. */
    private int verb(int that) {
        for (int u = that - 1; u >= 0 && that - u <= REACH && units.clause[u] == units.clause[that]; u--) {
            if (SpeechWords.in(WORDS.say, units.base[u])) {
                return SpeechWords.in(WORDS.nounToo, units.word[u]) || units.is(u, WordClass.NAME) ? -1 : u;
            }
            boolean other = units.quoted(u)
                    || units.is(u, WordClass.COMMA)
                    || units.is(u, WordClass.AUX)
                    || units.is(u, WordClass.MODAL)
                    || units.is(u, WordClass.SUBORDINATOR)
                    || Label.role(labels[u]) == Label.CONTENT;
            if (other) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the model takes the verb for one that attributes; else it becomes so if its subject stands right before. */
    private boolean attributes(int verb) {
        if (Label.role(labels[verb]) == Label.CUE) {
            return true;
        }
        Segment subject = subjects.before(verb);
        boolean free = labels[verb] == Label.OUTSIDE && subject != null && subject.to() == verb;
        if (free) {
            labels[verb] = Label.CUE;
        }
        return free;
    }

    private int end(int that) {
        int end = that + 1;
        while (end < units.count() && !units.startsClause(end)) {
            end++;
        }
        while (end > that + 1 && units.is(end - 1, WordClass.STOP)) {
            end--;
        }
        return end;
    }

    private int contentEnd(int that) {
        int end = that + 1;
        while (end < labels.length && labels[end] == Label.inside(Label.CONTENT)) {
            end++;
        }
        return end;
    }

    /** Whether no verb of saying and no quotation has a part of its own in the rest of the sentence. */
    private boolean free(int from, int to) {
        for (int u = from; u < to; u++) {
            boolean says = Label.role(labels[u]) == Label.CUE && units.is(u, WordClass.SAY);
            if (says || units.is(u, WordClass.QUOTE_COMMA) || units.is(u, WordClass.QUOTE_STOP)) {
                return false;
            }
        }
        return true;
    }
}
