package io.dateline.analyse.quote;

/** Corrects labels of sentences that end with their source, "The plant closes in May, according to officials in Osterby." */
final class AccordingTail {
    /** The word that the source's words begin with. */
    static final int ACCORDING = SpeechWords.hash("according");

    /** Units of the source. */
    private static final int SOURCE = 12;

    private final Units units;
    private final byte[] labels;
    private final Clauses clauses;

    AccordingTail(Units units, byte[] labels, Clauses clauses) {
        this.units = units;
        this.labels = labels;
        this.clauses = clauses;
    }

    /**
     * Changes the labels in place.
     *
     * @param first of the sentence's units that may be what was said
     * @param verb where {@link #ACCORDING} stands
     * @param to behind the sentence
     */
    void repair(int first, int verb, int to) {
        int source = verb + 2;
        int end = units.is(to - 1, WordClass.STOP) ? to - 1 : to;
        int content = units.is(verb - 1, WordClass.COMMA) ? verb - 1 : verb;
        first = lastPhrase(first, content);
        boolean attributes = source < end
                && end - source <= SOURCE
                && content - first > 3
                && speaks(source, end)
                && !ends(first, content);
        if (attributes) {
            LabelSpans.put(labels, first, content, Label.CONTENT);
            LabelSpans.clear(labels, content, verb);
            LabelSpans.put(labels, verb, source, Label.CUE);
            LabelSpans.put(labels, source, end, Label.SOURCE);
        }
    }

    /** "The heat closed schools, the hottest day since May, according to": what is attributed is the phrase alone. */
    private int lastPhrase(int first, int content) {
        int comma = content - 1;
        while (comma > first && !units.is(comma, WordClass.COMMA)) {
            comma--;
        }
        boolean phrase =
                comma > first && units.is(comma + 1, WordClass.DETERMINER) && !clauses.clause(comma + 1, content);
        for (int u = comma + 1; phrase && u < content; u++) {
            phrase = !units.is(u, WordClass.CONJUNCTION);
        }
        return phrase ? comma + 1 : first;
    }

    /** Whether the model has what is said end there, with no verb before it that would take it for its own. */
    private boolean ends(int first, int content) {
        int from = content - 1;
        while (from > first && labels[from] == Label.inside(Label.CONTENT)) {
            from--;
        }
        for (int u = first; u < from; u++) {
            if (Label.role(labels[u]) == Label.CUE) {
                return false;
            }
        }
        return labels[from] == Label.CONTENT;
    }

    /** Whether the words name somebody or a text, and no clause goes on in them. */
    private boolean speaks(int from, int to) {
        boolean speaks = false;
        for (int u = from; u < to; u++) {
            if (units.is(u, WordClass.AUX) || units.is(u, WordClass.MODAL) || units.is(u, WordClass.SUBJECT)) {
                return false;
            }
            speaks |= units.is(u, WordClass.NAME)
                    || units.is(u, WordClass.PERSON)
                    || units.is(u, WordClass.BODY)
                    || SpeakerWords.DOCUMENT.contains(units.lower(u));
        }
        return speaks;
    }
}
