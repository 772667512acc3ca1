package io.dateline.train.crf;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The labels of a chain, by number from 0, the label outside; and which may follow which, begin and end. */
public final class Chain {
    final int labels;
    final int links;
    /** Whether a step from the label outside leads to the first label and has weights; if not, the first label is free. */
    final boolean weighsStart;

    private final boolean[] starts;
    private final boolean[] ends;
    private final int[][] before;
    private final int[][] after;

    /** Whether one label may follow another. */
    public interface Follows {
        boolean follows(int label, int next);
    }

    private Chain(int labels, int links, boolean weighsStart, Follows follows, IntPredicate starts, IntPredicate ends) {
        this.labels = labels;
        this.links = links;
        this.weighsStart = weighsStart;
        this.starts = new boolean[labels];
        this.ends = new boolean[labels];
        before = new int[labels][];
        after = new int[labels][];
        for (int a = 0; a < labels; a++) {
            int label = a;
            this.starts[a] = starts.test(a);
            this.ends[a] = ends.test(a);
            before[a] = IntStream.range(0, labels)
                    .filter(b -> follows.follows(b, label))
                    .toArray();
            after[a] = IntStream.range(0, labels)
                    .filter(b -> follows.follows(label, b))
                    .toArray();
        }
    }

    /** A chain with the label outside before it and behind it: all steps are weighed alike. */
    public static Chain between(int labels, Follows follows) {
        return new Chain(
                labels, 1, true, follows, label -> follows.follows(0, label), label -> follows.follows(label, 0));
    }

    /**
     * A chain whose first label is free of weights and which may end anywhere.
     *
     * @param links kinds of links between neighbours, each with weights of its own
     */
    public static Chain open(int labels, int links, Follows follows, IntPredicate starts) {
        return new Chain(labels, links, false, follows, starts, label -> true);
    }

    boolean starts(int label) {
        return starts[label];
    }

    boolean ends(int label) {
        return ends[label];
    }

    /** Labels that the label may follow, ascending. */
    int[] before(int label) {
        return before[label];
    }

    /** Labels that may follow it, ascending. */
    int[] after(int label) {
        return after[label];
    }

    /** How many steps from label to label there are. */
    int steps() {
        return links * labels * labels;
    }

    int step(int link, int from, int to) {
        return (link * labels + from) * labels + to;
    }
}
