package io.dateline.analyse.time;

import io.dateline.analyse.time.rule.Match;
import io.dateline.analyse.time.rule.TimeGrammar;
import io.dateline.analyse.time.word.AtomReader;
import io.dateline.analyse.time.word.Atoms;
import io.dateline.article.Prose;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The atoms and time expressions of one article. Times and amounts share it; it is read once, when first needed.
 * Confined to one article's analysis.
 */
public final class TimeReading {
    private static final TimeGrammar GRAMMAR = new TimeGrammar();

    private final Prose prose;
    private @Nullable Atoms atoms;
    private @Nullable List<Match> matches;

    public TimeReading(Prose prose) {
        this.prose = prose;
    }

    Atoms atoms() {
        if (atoms == null) {
            atoms = AtomReader.read(prose);
        }
        return atoms;
    }

    /** Whether an atom belongs to a time, by its index. */
    boolean[] taken() {
        boolean[] taken = new boolean[atoms().size()];
        for (Match match : matches()) {
            Arrays.fill(taken, match.from(), match.to(), true);
        }
        return taken;
    }

    List<Match> matches() {
        if (matches == null) {
            matches = GRAMMAR.read(atoms());
        }
        return matches;
    }
}
