package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import io.dateline.analyse.time.word.Kind;
import io.dateline.analyse.time.word.KindSet;
import org.jspecify.annotations.Nullable;

/** A rule that is tried only at words it can begin with, which saves its own tests elsewhere. */
record Gated(KindSet openers, Rule rule) implements Rule {
    static Rule of(Rule rule, Kind... openers) {
        return new Gated(KindSet.of(openers), rule);
    }

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        return atoms.isAny(at, openers) ? rule.match(atoms, at) : null;
    }
}
