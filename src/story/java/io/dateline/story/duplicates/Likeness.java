package io.dateline.story.duplicates;

/**
 * How alike two texts are.
 *
 * @param jaccard shared runs of three words, of all runs of both
 * @param containment shared runs, of the shorter text's
 * @param conflict whether they fill one template with other facts
 * @param alike whether they share enough to be copies, conflict aside
 */
public record Likeness(double jaccard, double containment, boolean conflict, boolean alike) {
    /**
     * The one threshold for copies and updates. On the four development sets everything from 0.33 to 0.40 gives an F1 of 100; unrelated
     * texts of one template reach 0.45, which the conflict of facts tells.
     */
    static final double COPY = 0.36;

    /** From here on a text with the same facts is a rewrite: half of it is in new words. */
    static final double REWRITTEN = 0.2;

    /** Names and numbers that two such texts must share. */
    private static final int FACTS = 4;

    /** The share of their names and numbers that must be the same. */
    private static final double SAME = 0.8;

    /** From here on the shorter text lies within the longer: a brief cut from a story, a story with paragraphs added. */
    static final double WITHIN = 0.75;

    /** Runs that the shorter text must have: a headline alone lies within many texts. */
    static final int WITHIN_RUNS = 20;

    /** Whether one is a copy or a light rewrite of the other. */
    public boolean isCopy() {
        return alike && !conflict;
    }

    /**
     * Whether nearly all names and numbers of the text with fewer are in both: what a rewrite keeps. Long texts of one
     * event share them too, so that there they tell nothing.
     */
    private static boolean sameFacts(Fingerprint one, Fingerprint other) {
        Overlap names = one.names(other);
        Overlap numbers = one.numbers(other);
        int common = names.common() + numbers.common();
        boolean isShort = Math.min(one.size(), other.size()) <= Conflict.SHORT;
        return isShort && common >= FACTS && SAME * (common + names.replaced() + numbers.replaced()) <= common;
    }

    public static Likeness of(Fingerprint one, Fingerprint other, long apartMs) {
        return of(new OpenFingerprint(one), other, apartMs);
    }

    public static Likeness of(OpenFingerprint open, Fingerprint other, long apartMs) {
        Fingerprint one = open.text();
        Overlap shingles = open.shingles(other);
        double jaccard = shingles.jaccard();
        double containment = Math.min(one.size(), other.size()) < WITHIN_RUNS ? 0 : shingles.containment();
        boolean alike = jaccard >= COPY || containment >= WITHIN || (jaccard >= REWRITTEN && sameFacts(one, other));
        return new Likeness(
                jaccard, shingles.containment(), alike && Conflict.between(one, other, shingles, apartMs), alike);
    }
}
