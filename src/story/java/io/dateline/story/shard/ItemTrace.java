package io.dateline.story.shard;

import io.dateline.story.stories.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an item: hashes and numbers, no text. Stored under the item's uri as {@link TraceCodec} writes it, it is all that a
 * shard is rebuilt from. Not a record, since it has arrays, which nobody may change.
 */
public final class ItemTrace {
    private final Member member;
    private final String storyId;
    private final @Nullable String copyOf;
    private final int[] bands;
    private final int[] sentences;
    private final long entity;
    private final List<Counted> counted;
    private final long clock;

    /**
     * @param member what it is about and its fingerprint
     * @param copyOf uri of the earliest item that it is a copy of; null when it is none
     * @param bands keys of its runs of words
     * @param sentences hashes of its sentences
     * @param entity hash of the main entity; 0 when it has none
     * @param clock the latest event time that the shard had seen
     */
    ItemTrace(
            Member member,
            String storyId,
            @Nullable String copyOf,
            int[] bands,
            int[] sentences,
            long entity,
            List<Counted> counted,
            long clock) {
        this.member = member;
        this.storyId = storyId;
        this.copyOf = copyOf;
        this.bands = bands;
        this.sentences = sentences;
        this.entity = entity;
        this.counted = List.copyOf(counted);
        this.clock = clock;
    }

    /** The same in another story: what a merge does to the members of the younger one. */
    public ItemTrace inStory(String id) {
        return new ItemTrace(member, id, copyOf, bands, sentences, entity, counted, clock);
    }

    public Member member() {
        return member;
    }

    public String uri() {
        return member.uri();
    }

    public String storyId() {
        return storyId;
    }

    public @Nullable String copyOf() {
        return copyOf;
    }

    int[] bands() {
        return bands;
    }

    int[] sentences() {
        return sentences;
    }

    long entity() {
        return entity;
    }

    List<Counted> counted() {
        return counted;
    }

    long clock() {
        return clock;
    }
}
