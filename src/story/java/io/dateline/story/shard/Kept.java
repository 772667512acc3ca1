package io.dateline.story.shard;

import io.dateline.story.stories.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item of the window, in as little memory as it takes. */
final class Kept implements Comparable<Kept> {
    /** Most items are counted at their own time. */
    private static final long[] OWN = {};

    private final Member member;
    private final @Nullable String copyOf;
    private final int[] sentences;
    private final long entity;
    private final String[] keys;
    private final long[] times;
    private long place;

    /** @param keys what it was counted for, as the counts hold them */
    Kept(ItemTrace trace, String[] keys) {
        member = trace.member();
        copyOf = trace.copyOf();
        sentences = trace.sentences();
        entity = trace.entity();
        this.keys = keys;
        boolean own = trace.counted().stream().allMatch(one -> one.time() == member.time());
        times = own ? OWN : trace.counted().stream().mapToLong(Counted::time).toArray();
    }

    Member member() {
        return member;
    }

    String uri() {
        return member.uri();
    }

    @Nullable
    String copyOf() {
        return copyOf;
    }

    /** The earliest item of this text. */
    String original() {
        return copyOf == null ? member.uri() : copyOf;
    }

    int[] sentences() {
        return sentences;
    }

    long entity() {
        return entity;
    }

    List<Counted> counted() {
        List<Counted> counted = new ArrayList<>(keys.length);
        for (int at = 0; at < keys.length; at++) {
            counted.add(new Counted(keys[at], times.length == 0 ? member.time() : times[at]));
        }
        return counted;
    }

    /** When it was counted for that; null when it was not. */
    @Nullable
    Counted counted(String key) {
        for (Counted one : counted()) {
            if (one.key().equals(key)) {
                return one;
            }
        }
        return null;
    }

    /** Where it stands in the index of bands. */
    long place() {
        return place;
    }

    void stands(long where) {
        place = where;
    }

    /** By event time, then by arrival. */
    @Override
    public int compareTo(Kept other) {
        int order = Long.compare(member.time(), other.member.time());
        return order == 0 ? Long.compare(member.arrival(), other.member.arrival()) : order;
    }
}
