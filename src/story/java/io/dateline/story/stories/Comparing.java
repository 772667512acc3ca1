package io.dateline.story.stories;

import io.dateline.story.duplicates.OpenFingerprint;

/** An item while it is compared with many others: its vectors and its runs of words as tables. */
public final class Comparing {
    private final Member member;
    private final TermTable words;
    private final TermTable opening;
    private final TermTable proper;
    private final TermTable names;
    private final OpenFingerprint text;

    public Comparing(Member member) {
        this.member = member;
        Profile profile = member.profile();
        words = new TermTable(profile.words());
        opening = new TermTable(profile.opening());
        proper = new TermTable(profile.proper());
        names = new TermTable(profile.names());
        text = new OpenFingerprint(member.text());
    }

    public Member member() {
        return member;
    }

    TermTable words() {
        return words;
    }

    TermTable opening() {
        return opening;
    }

    TermTable proper() {
        return proper;
    }

    TermTable names() {
        return names;
    }

    public OpenFingerprint text() {
        return text;
    }

    /** Cosine of the words that weigh most. */
    public double cosine(Member other) {
        return words.likeness(other.profile().words()).cosine();
    }
}
