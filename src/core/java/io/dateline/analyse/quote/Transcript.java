package io.dateline.analyse.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who says what in a transcript: lines that begin with a name, "Q" or "A" and a colon, "HALVORSEN: The mill will
 * close." A text is one when it has some such lines, one of their names comes again, and what follows them are mostly clauses;
 * a list of facts ("Born: 1960") or a dateline is none.
 */
final class Transcript {
    /** Lines with a name from which a text is a transcript. */
    private static final int LINES = 3;

    /** Units before the colon: "MAYOR PETRA HALVORSEN". */
    private static final int LABEL = 4;

    private final Units units;
    private final Clauses clauses;

    private Transcript(Units units) {
        this.units = units;
        clauses = new Clauses(units);
    }

    /** The turns in text order; none where the text is no transcript. */
    static List<Linker.Link> turns(Units units) {
        return new Transcript(units).turns();
    }

    private List<Linker.Link> turns() {
        List<Linker.Link> turns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean again = false;
        int said = 0;
        for (int unit = 0; unit < units.count(); unit++) {
            int from = units.startsLine(unit) ? content(unit) : -1;
            int end = from < 0 ? -1 : end(from);
            if (end > from) {
                Segment label = new Segment(Label.SOURCE, unit, Math.max(unit + 1, from - 1));
                again |= !names.add(name(label));
                said += clauses.verb(from, end) ? 1 : 0;
                turns.add(Linker.Link.turn(new Segment(Label.CONTENT, from, end), label));
            }
        }
        return again && turns.size() >= LINES && 2 * said > turns.size() ? turns : List.of();
    }

    /** The unit after the colon, or the stop after Q or A, behind the name that a line begins with; -1 if there is none. */
    private int content(int first) {
        if (units.end(first) - units.start(first) <= 2 && SpeakerWords.PART.contains(units.lower(first))) {
            boolean mark = units.is(first + 1, WordClass.COLON) || units.is(first + 1, WordClass.STOP);
            boolean own = units.end(first) - units.start(first) == 2;
            return own ? first + 1 : mark ? first + 2 : -1;
        }
        int unit = first;
        while (unit < units.count() && unit - first < LABEL && named(unit)) {
            unit++;
        }
        return unit > first && units.is(unit, WordClass.COLON) ? unit + 1 : -1;
    }

    private boolean named(int unit) {
        boolean part = units.is(unit, WordClass.NAME) || units.is(unit, WordClass.PERSON);
        return part
                && !units.quoted(unit)
                && Character.isUpperCase(units.prose.text().charAt(units.start(unit)));
    }

    /** The end of the line. */
    private int end(int from) {
        int unit = from;
        while (unit < units.count() && !units.startsLine(unit)) {
            unit++;
        }
        return unit;
    }

    private String name(Segment label) {
        return units.prose.text().substring(units.start(label.from()), units.end(label.to() - 1));
    }
}
