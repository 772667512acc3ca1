package io.dateline.analyse.quote;

/**
 * Corrects labels that contradict quotation marks, where the marks are unambiguous:
 *
 * <ul>
 *   <li>a quotation that begins its sentence and ends with a mark of its own ends at that mark: {@code "We won," said
 *       ...};
 *   <li>words between the cue and a quoted sentence are no content: {@code he says of Doe, "She ..."};
 *   <li>a quotation that begins its sentence is a separate piece, and so are words without marks that do;
 *   <li>a few capitalised words in marks after a preposition are a title;
 *   <li>a past form and a name right behind a quotation that ends in a comma attribute it, whatever the verb: {@code "No,"
 *       sighed Doe}, and so does a verb of saying in capitals or one without a label: {@code "NO," SAID DOE};
 *   <li>a paragraph that is one long quotation, or a quotation that goes on in the next paragraph or is signed, is
 *       content.
 * </ul>
 */
final class LabelRepair {
    /** Words of a whole-paragraph quotation that is no title or motto. */
    private static final int LONG = 5;

    private final Units units;
    private final byte[] labels;
    private final Subjects subjects;

    private LabelRepair(Units units, byte[] labels) {
        this.units = units;
        this.labels = labels;
        subjects = new Subjects(units, labels);
    }

    /** Changes the labels in place. */
    static void repair(Units units, byte[] labels) {
        LabelRepair labelRepair = new LabelRepair(units, labels);
        for (int unit = 0; unit < labels.length; unit++) {
            if (!units.quoted(unit)) {
                labelRepair.endSentence(unit);
            } else {
                labelRepair.signed(unit);
                labelRepair.endAfter(unit);
                labelRepair.beginAt(unit);
                labelRepair.beginSentence(unit);
                labelRepair.title(unit);
                labelRepair.colour(unit);
                labelRepair.wholeParagraph(unit);
            }
        }
    }

    /** Whether the stretch reads as a sentence or the first clause of one. */
    private boolean sentence(int unit) {
        return units.is(unit, WordClass.QUOTE_COMMA)
                || units.is(unit, WordClass.QUOTE_STOP)
                || (units.is(unit, WordClass.QUOTE_SHORT) && ",?!".indexOf(lastInside(unit)) >= 0);
    }

    private char lastInside(int unit) {
        return units.lastInside(units.marks.get(units.mark[unit]).span());
    }

    /** A quotation on a line of its own with a name after a dash. */
    private void signed(int unit) {
        Segment signature = units.startsLine(unit) ? subjects.signature(unit + 1) : null;
        if (signature == null) {
            return;
        }
        labels[unit] = Label.CONTENT;
        LabelSpans.clear(labels, unit + 1, signature.to());
        LabelSpans.follow(labels, signature.to());
    }

    /** What is said without marks ends with its sentence, and so does one that ends at a closing mark. */
    private void endSentence(int unit) {
        if (labels[unit] == Label.inside(Label.CONTENT) && units.startsClause(unit)) {
            labels[unit] = Label.CONTENT;
        }
    }

    private void endAfter(int unit) {
        if (labels[unit] != Label.CONTENT || !units.startsClause(unit) || !sentence(unit)) {
            return;
        }
        for (int u = unit + 1; u < labels.length && labels[u] == Label.inside(Label.CONTENT); u++) {
            if (units.quoted(u)) {
                labels[u] = Label.CONTENT;
                return;
            }
            labels[u] = Label.OUTSIDE;
        }
    }

    /** Whether the quotation goes on in mid-sentence after one that opened it: "If you go," he said, ..., "you stay." */
    private boolean resumes(int unit) {
        int first = unit;
        while (first > 0 && !units.startsClause(first) && unit - first < SENTENCE) {
            first--;
        }
        return first < unit && units.is(first, WordClass.QUOTE_COMMA) && units.startsLower(unit);
    }

    /** Units looked back over for the start of a sentence. */
    private static final int SENTENCE = 40;

    private void beginAt(int unit) {
        boolean comma = units.is(unit - 1, WordClass.COMMA) || units.is(unit - 1, WordClass.COLON);
        if (!comma || labels[unit] != Label.inside(Label.CONTENT) || !sentence(unit)) {
            return;
        }
        int most = resumes(unit) ? SENTENCE : 3;
        int first = unit - 1;
        while (first > 0 && labels[first] == Label.inside(Label.CONTENT) && unit - first <= most) {
            first--;
        }
        if (labels[first] != Label.CONTENT
                || unit - first > most
                || units.word[first] == Lexicon.THAT
                || units.quoted(first)) {
            return;
        }
        for (int u = first; u < unit; u++) {
            labels[u] = Label.OUTSIDE;
        }
        labels[unit] = Label.CONTENT;
    }

    private void beginSentence(int unit) {
        if (labels[unit] != Label.inside(Label.CONTENT) || !units.startsClause(unit)) {
            return;
        }
        labels[unit] = Label.CONTENT;
        int first = unit - 1;
        while (unit - first <= 3 && labels[first] == Label.inside(Label.CONTENT)) {
            first--;
        }
        if (unit - first <= 3 && labels[first] == Label.CONTENT) {
            for (int u = first; u < unit; u++) {
                labels[u] = Label.OUTSIDE;
            }
        }
    }

    /** {@code on "The Apprentice," Doe ...}. */
    private void title(int unit) {
        boolean labelled = labels[unit] == Label.CONTENT
                && (unit + 1 == labels.length || labels[unit + 1] != Label.inside(Label.CONTENT));
        boolean placed = units.is(unit - 1, WordClass.PREPOSITION) || units.is(unit - 1, WordClass.POSSESSIVE);
        if (labelled && placed && words(unit) <= LONG && capitals(unit)) {
            labels[unit] = Label.OUTSIDE;
        }
    }

    private void colour(int unit) {
        int verb = unit + 1;
        if (!units.startsClause(unit) || !sentence(unit) || lastInside(unit) == '.') {
            return;
        }
        boolean missed = missed(verb);
        if (!(missed || past(verb) || capital(verb))) {
            return;
        }
        int to = nameEnd(missed ? name(verb + 1) : verb + 1);
        if (to <= verb + 1) {
            return;
        }
        labels[unit] = Label.CONTENT;
        labels[verb] = Label.CUE;
        LabelSpans.put(labels, verb + 1, to, Label.SOURCE);
    }

    /** Words of a name behind a verb, and of a role before it. */
    private static final int NAME = 4;

    /** A verb of saying or asking that the model did not take for one. */
    private boolean missed(int verb) {
        return (units.is(verb, WordClass.SAY) || units.is(verb, WordClass.ASK))
                && labels[verb] == Label.OUTSIDE
                && !units.startsClause(verb);
    }

    /** Where the name begins behind a role: "council member Lund"; {@code from} when there is none. */
    private int name(int from) {
        int at = from;
        while (at < labels.length
                && at - from < NAME
                && !units.startsClause(at)
                && labels[at] == Label.OUTSIDE
                && (units.is(at, WordClass.PERSON) || units.is(at, WordClass.BODY) || units.is(at, WordClass.OTHER))) {
            at++;
        }
        return units.is(at, WordClass.NAME) ? at : from;
    }

    private int nameEnd(int from) {
        int to = from;
        while (to < labels.length && to - from <= NAME && units.is(to, WordClass.NAME) && !units.startsClause(to)) {
            to++;
        }
        return to == from ? -1 : to;
    }

    /** A past form that the model does not take for a word that attributes. */
    private boolean past(int verb) {
        return units.is(verb, WordClass.OTHER)
                && labels[verb] == Label.OUTSIDE
                && !units.startsClause(verb)
                && new Clauses(units).ending(verb, "ed");
    }

    /** A verb of saying in capitals, which the model takes for part of a name. */
    private boolean capital(int verb) {
        String text = units.prose.text();
        return verb < labels.length
                && SpeechWords.in(SpeechWords.ENGLISH.say, units.base[verb])
                && Character.isUpperCase(text.charAt(units.end(verb) - 1));
    }

    private boolean capitals(int unit) {
        String text = units.prose.text();
        for (int t = units.firstToken[unit]; t < units.endToken[unit]; t++) {
            char c = text.charAt(units.prose.tokenStart(t));
            if (Character.isLowerCase(c) && units.prose.tokenEnd(t) - units.prose.tokenStart(t) > 3) {
                return false;
            }
        }
        return true;
    }

    private void wholeParagraph(int unit) {
        if (labels[unit] != Label.OUTSIDE) {
            return;
        }
        boolean last = unit + 1 == labels.length || units.startsParagraph(unit + 1);
        boolean alone = units.startsParagraph(unit) && last && words(unit) > LONG;
        boolean goesOn = units.is(unit, WordClass.QUOTE_OPEN)
                && unit + 1 < labels.length
                && units.startsParagraph(unit + 1)
                && units.quoted(unit + 1);
        boolean cameOn = units.startsParagraph(unit)
                && unit > 0
                && units.is(unit - 1, WordClass.QUOTE_OPEN)
                && labels[unit - 1] != Label.OUTSIDE;
        if (alone || goesOn || cameOn) {
            labels[unit] = Label.CONTENT;
        }
    }

    private int words(int unit) {
        return units.endToken[unit] - units.firstToken[unit] - 2;
    }
}
