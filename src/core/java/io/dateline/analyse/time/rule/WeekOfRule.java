package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.meaning.Granularity;
import io.dateline.analyse.time.meaning.StretchOf;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.Term;
import org.jspecify.annotations.Nullable;

/** A week told by a day in it: "the week of March 6", "the week beginning 6 March". */
final class WeekOfRule implements Rule {
    private final Rule day;

    WeekOfRule(Rule day) {
        this.day = day;
    }

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        boolean opens = atoms.is(at, Kind.THE) && atoms.word(at + 1, Term.WEEK);
        if (!opens || !(atoms.is(at + 2, Kind.OF) || atoms.word(at + 2, Term.STARTING))) {
            return null;
        }
        Match date = day.match(atoms, at + 3);
        return date == null ? null : new Match(at, date.to(), new StretchOf(Granularity.WEEK, date.meaning()));
    }
}
