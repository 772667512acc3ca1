package io.dateline.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts tokens beside articles: the table then has tokens a second too. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Tokens {
    public long tokens;

    void count(News news) {
        tokens += news.size;
    }
}
