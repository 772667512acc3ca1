package io.dateline.analyse.quote;

/** Tells the one who is told from the one who speaks: "told Reuters", "speaking to a court", "the court was told". */
final class Hearers {
    private final Units units;

    Hearers(Units units) {
        this.units = units;
    }

    /** Whether the phrase names the one who is told. */
    boolean hears(Segment cue, Segment phrase) {
        if (phrase.from() == cue.to()) {
            return SpeakerWords.TELL.contains(units.lower(cue.to() - 1)) && !passive(cue);
        }
        int before = phrase.from() - 1;
        if (before < 1 || units.quoted(before)) {
            return false;
        }
        String word = units.lower(before);
        if (SpeakerWords.TO.contains(word)) {
            return !attributes(cue) && !SpeakerWords.ACCORDING.contains(units.lower(before - 1));
        }
        return SpeakerWords.WITH.contains(word) && SpeakerWords.TALK.contains(units.lower(before - 1));
    }

    /** Whether "told" ends the headline, which leaves out "was": "Mill was sold for a crown, court told". */
    boolean headline(Segment cue) {
        int body = units.prose.bodyStart();
        boolean last = cue.to() == units.count() || units.start(cue.to()) >= body;
        return last
                && units.start(cue.from()) < body
                && SpeakerWords.TELL.contains(units.lower(cue.to() - 1))
                && units.lower(cue.to() - 1).endsWith("d");
    }

    private boolean attributes(Segment cue) {
        return SpeakerWords.ACCORDING.contains(units.lower(cue.from()));
    }

    /** Whether the verb stands in the passive, so that its subject does not speak: "was told", "are said". */
    boolean passive(Segment cue) {
        int verb = verb(cue);
        if (verb < 0 || SpeakerWords.QUOTED.contains(units.lower(verb))) {
            return false;
        }
        int before = verb - 1;
        while (before > 0
                && verb - before <= 3
                && (units.is(before, WordClass.ADVERB) || units.is(before, WordClass.NEGATION))) {
            before--;
        }
        return before >= 0
                && units.clause[before] == units.clause[verb]
                && SpeakerWords.BE.contains(units.lower(before));
    }

    /** The cue's verb in a form that can be a participle of the past; -1 if there is none. */
    private int verb(Segment cue) {
        for (int u = cue.to() - 1; u >= cue.from(); u--) {
            if (units.is(u, WordClass.SAY)) {
                String form = units.lower(u);
                return form.endsWith("ing") ? -1 : u;
            }
            if (units.lower(u).endsWith("ing")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the verb quotes another: "the paper quoted", but not "was quoted". */
    boolean quotes(int verb) {
        return units.is(verb, WordClass.SAY)
                && SpeakerWords.QUOTE.contains(units.lower(verb))
                && (verb == 0 || !SpeakerWords.BE.contains(units.lower(verb - 1)));
    }

    /** The first unit after a passive's "by"; -1 if there is none. */
    int agent(Segment cue) {
        int last = cue.to() - 1;
        if (SpeakerWords.BY.contains(units.lower(last))) {
            return cue.to();
        }
        return cue.to() < units.count() && SpeakerWords.BY.contains(units.lower(cue.to())) ? cue.to() + 1 : -1;
    }
}
