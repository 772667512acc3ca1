package io.dateline.analyse.time.rule;

import io.dateline.analyse.time.word.Atoms;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries several rules and takes the longest match; of equal ones, the first. */
public record Longest(List<Rule> rules) implements Rule {
    public Longest {
        rules = List.copyOf(rules);
    }

    static Longest of(Rule... rules) {
        return new Longest(List.of(rules));
    }

    @Override
    public @Nullable Match match(Atoms atoms, int at) {
        Match best = null;
        for (int i = 0; i < rules.size(); i++) {
            Match match = rules.get(i).match(atoms, at);
            if (match != null && (best == null || match.to() > best.to())) {
                best = match;
            }
        }
        return best;
    }
}
