package io.dateline.validate.identity;

import io.dateline.article.Arrival;
import io.dateline.article.Lifecycle;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Random lives of an article: what its agency did, and in which order the records of it were read. */
final class Histories {
    /** What the agency's items say of their order. */
    enum Dates {
        /** Each version has its own time. */
        DATED,
        /** Versions have numbers; times may repeat. */
        NUMBERED,
        /** Times repeat and nothing else tells: read in their order. */
        SAME_DATE,
        /** Neither times nor numbers: read in their order. */
        NONE,
        /** Numbers alone, in files. */
        FILES
    }

    /**
     * Something the agency did.
     *
     * @param name tells it from the others of its history
     */
    record Act(String name, Change change, @Nullable Instant made, long number) {
        boolean kills() {
            return change == Change.KILL;
        }

        boolean isOrder() {
            return kills() || change == Change.REINSTATE;
        }
    }

    /** An act as an event that was read. */
    record Read(Act act, long versionSeq) {
        boolean deleted() {
            return act.kills();
        }
    }

    /**
     * @param acts in the order in which the agency did them
     * @param read in the order in which they were read, some of them again
     */
    record History(Dates dates, List<Act> acts, List<Read> read) {
        /** The act whose version is to be shown at the end; null when the article is killed. */
        @Nullable
        Act shown() {
            Act last = null;
            boolean killed = false;
            for (Act act : acts) {
                killed = act.isOrder() ? act.kills() : killed;
                last = act.kills() ? last : act;
            }
            return killed ? null : last;
        }

        /** Whether the last order among those acts, in the agency's order, is a kill. */
        boolean isKilled(List<Act> known) {
            boolean killed = false;
            for (Act act : acts) {
                killed = act.isOrder() && known.contains(act) ? act.kills() : killed;
            }
            return killed;
        }
    }

    private static final List<Change> ANY = List.of(
            Change.UPDATE,
            Change.UPDATE,
            Change.CORRECTION,
            Change.HOLD,
            Change.KILL,
            Change.RELEASE,
            Change.REINSTATE,
            Change.REPEAT);
    private static final long DAY = 86_400_000;

    private final Random random;

    Histories(long seed) {
        this.random = new Random(seed);
    }

    History next() {
        Dates dates = Dates.values()[random.nextInt(Dates.values().length)];
        List<Act> acts = acts(dates);
        return new History(dates, acts, read(dates, acts));
    }

    private List<Act> acts(Dates dates) {
        List<Act> acts = new ArrayList<>();
        long now = Instant.parse("2026-11-23T09:00:00Z").toEpochMilli() + random.nextLong(DAY);
        int many = 1 + random.nextInt(12);
        for (int i = 0; i < many; i++) {
            boolean repeats = dates == Dates.SAME_DATE || (dates == Dates.NUMBERED && random.nextBoolean());
            now += repeats ? 0 : 10 + random.nextLong(random.nextBoolean() ? 1000 : DAY);
            boolean isDated = dates != Dates.NONE && dates != Dates.FILES;
            boolean isNumbered = dates == Dates.NUMBERED || dates == Dates.FILES;
            Change change = i == 0 ? Change.INITIAL : ANY.get(random.nextInt(ANY.size()));
            acts.add(new Act(
                    i + "-" + change, change, isDated ? Instant.ofEpochMilli(now) : null, isNumbered ? i + 1 : -1));
        }
        return acts;
    }

    private List<Read> read(Dates dates, List<Act> acts) {
        List<Act> order = new ArrayList<>(acts);
        if (dates != Dates.SAME_DATE && dates != Dates.NONE) {
            for (int again = random.nextInt(4); again > 0; again--) {
                order.add(acts.get(random.nextInt(acts.size())));
            }
            Collections.shuffle(order, random);
        }
        List<Read> read = new ArrayList<>();
        long offset = random.nextInt(1_000_000);
        Instant clock = Instant.parse("2026-12-01T00:00:00Z");
        for (Act act : order) {
            offset += 1 + random.nextInt(20);
            clock = clock.plusMillis(random.nextInt(5) == 0 ? 0 : 10 + random.nextInt(10_000));
            Arrival arrival = dates == Dates.FILES ? Arrival.NONE : new Arrival(clock, offset);
            read.add(new Read(act, seq(act, arrival)));
        }
        return read;
    }

    private static long seq(Act act, Arrival arrival) {
        PubStatus status =
                act.kills() ? PubStatus.CANCELED : act.change() == Change.HOLD ? PubStatus.WITHHELD : PubStatus.USABLE;
        Lifecycle lifecycle =
                new Lifecycle(act.change(), status, null, List.of(), null, Form.STORY, null, null, null, null);
        return new Version("1", act.number(), act.made(), false).sequence(lifecycle, arrival);
    }
}
