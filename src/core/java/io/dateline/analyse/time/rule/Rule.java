package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import org.jspecify.annotations.Nullable;

/** A way to write a time. */
@FunctionalInterface
public interface Rule {
    /** The match that this rule finds from an atom on; null when it finds none. Looks at a bounded number of atoms. */
    @Nullable
    Match match(Atoms atoms, int at);
}
