package io.dateline.story.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * A story: its members and the sums of what they are about. Taking a member out leaves it as if that one had never come. A story of one member
 * keeps no sums, since most stories stay so.
 */
public final class Story {
    private final String id;
    private final List<Member> members = new ArrayList<>(1);
    private @Nullable Sums sums;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private int changes;

    /** The question that it was last found for, its last word and how many words were shared: no part of what it is. */
    private long asking;

    private int word;
    private int shared;

    private record Sums(Sum words, Sum opening, Sum proper, Sum names) {
        static Sums of(List<Member> members) {
            return new Sums(
                    sum(members, Profile::words),
                    sum(members, Profile::opening),
                    sum(members, Profile::proper),
                    sum(members, Profile::names));
        }

        private static Sum sum(List<Member> members, Function<Profile, Terms> part) {
            return Sum.of(
                    members.stream().map(member -> part.apply(member.profile())).toList());
        }

        void count(Member member, int sign) {
            words.add(member.profile().words(), sign);
            opening.add(member.profile().opening(), sign);
            proper.add(member.profile().proper(), sign);
            names.add(member.profile().names(), sign);
        }
    }

    public Story(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /**
     * Counts a word that it shares with the item that is asked about, once however many members have it.
     *
     * @return whether it is the first word of this question
     */
    boolean shares(long question, int sharedWord) {
        boolean found = asking != question;
        shared = found ? 1 : shared + (word == sharedWord ? 0 : 1);
        asking = question;
        word = sharedWord;
        return found;
    }

    /** Words that it shares with the item that was last asked about. */
    int shared() {
        return shared;
    }

    /** In the order they came. */
    public List<Member> members() {
        return List.copyOf(members);
    }

    /** The latest of them, in the order they came. */
    public List<Member> latest(int most) {
        return members.subList(Math.max(0, members.size() - most), members.size());
    }

    /** Event times of the members, but for one. */
    public LongStream times(String butFor) {
        long[] times = new long[members.size()];
        int size = 0;
        for (Member member : members) {
            if (!member.uri().equals(butFor)) {
                times[size++] = member.time();
            }
        }
        return LongStream.of(Arrays.copyOf(times, size));
    }

    public int size() {
        return members.size();
    }

    Member member(int at) {
        return members.get(at);
    }

    /** How often members came or went: what was made of them is good as long as it is the same. */
    public int changes() {
        return changes;
    }

    public void add(Member member) {
        changes++;
        int at = members.size();
        while (at > 0 && members.get(at - 1).arrival() > member.arrival()) {
            at--;
        }
        members.add(at, member);
        first = Math.min(first, member.time());
        last = Math.max(last, member.time());
        if (sums != null) {
            sums.count(member, 1);
        } else if (members.size() > 1) {
            sums = Sums.of(members);
        }
    }

    public void remove(Member member) {
        changes++;
        members.remove(member);
        first = members.stream().mapToLong(Member::time).min().orElse(Long.MAX_VALUE);
        last = members.stream().mapToLong(Member::time).max().orElse(Long.MIN_VALUE);
        if (members.size() <= 1) {
            sums = null;
        } else if (sums != null) {
            sums.count(member, -1);
        }
    }

    double words(TermTable terms) {
        return sums == null ? terms.likeness(members.get(0).profile().words()).cosine() : sums.words.cosine(terms);
    }

    double opening(TermTable terms) {
        return sums == null ? terms.likeness(members.get(0).profile().opening()).cosine() : sums.opening.cosine(terms);
    }

    double proper(TermTable terms) {
        return sums == null ? terms.likeness(members.get(0).profile().proper()).cosine() : sums.proper.cosine(terms);
    }

    double names(TermTable terms) {
        return sums == null ? terms.likeness(members.get(0).profile().names()).cosine() : sums.names.cosine(terms);
    }

    /** Cosine of the words, the opening, the proper names and the entities of two stories. */
    double[] cosines(Story other) {
        Sums mine = sums == null ? Sums.of(members) : sums;
        Sums theirs = other.sums == null ? Sums.of(other.members) : other.sums;
        return new double[] {
            mine.words.cosine(theirs.words),
            mine.opening.cosine(theirs.opening),
            mine.proper.cosine(theirs.proper),
            mine.names.cosine(theirs.names)
        };
    }

    /** How many members happen at each place. */
    Map<Integer, Integer> places() {
        Map<Integer, Integer> places = new HashMap<>();
        for (Member member : members) {
            if (member.profile().place() != 0) {
                places.merge(member.profile().place(), 1, Integer::sum);
            }
        }
        return places;
    }

    /** Event time of its earliest member. */
    public long first() {
        return first;
    }

    /** Event time of its latest member. */
    public long last() {
        return last;
    }

    /** A number that is the same for stories of the same members, whatever happened between. */
    long digest() {
        long digest = sums == null ? 0 : sums.words.digest() + 31 * sums.opening.digest() + 961 * sums.names.digest();
        for (Member member : members) {
            digest += 0x9E3779B97F4A7C15L * member.uri().hashCode() + member.time();
        }
        return digest ^ first ^ last;
    }
}
