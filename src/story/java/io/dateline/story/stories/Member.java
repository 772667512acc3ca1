package io.dateline.story.stories;

import io.dateline.story.duplicates.Fingerprint;

/** An item of a story. Not a record, since it is one item only and knows the slot that it is listed with. */
public final class Member {
    private final long arrival;
    private final String uri;
    private final long time;
    private final Profile profile;
    private final Fingerprint text;
    private int slot = -1;

    /**
     * @param arrival its place in the order in which items came, which a rebuilt shard keeps
     * @param uri of the article
     * @param time event time in milliseconds
     * @param profile what it is about
     * @param text its runs of words and its numbers
     */
    public Member(long arrival, String uri, long time, Profile profile, Fingerprint text) {
        this.arrival = arrival;
        this.uri = uri;
        this.time = time;
        this.profile = profile;
        this.text = text;
    }

    public long arrival() {
        return arrival;
    }

    public String uri() {
        return uri;
    }

    public long time() {
        return time;
    }

    public Profile profile() {
        return profile;
    }

    public Fingerprint text() {
        return text;
    }

    /** A small number that no other member of the window has; -1 before it is placed. */
    public int slot() {
        return slot;
    }

    void isListedAt(int number) {
        slot = number;
    }
}
