package io.dateline.story.duplicates;

/**
 * Tells two fillings of one template from a copy: "Ellery 100 closes at 4,512" and the next day's "closes at 4,498" share nearly all
 * their words and are not the same news. Short texts conflict when most of their difference is numbers and names that one has in
 * place of the other's. One number in place of another is a correction when it comes soon, and another filling when it comes on
 * another day. Long texts do not conflict: there such changes are an update.
 */
final class Conflict {
    /** Runs of words of the longer kind of template; the reports above it are written anew. */
    static final int SHORT = 100;

    /** The share of the difference that the exchanged facts must explain; each changed word changes three runs. */
    private static final double EXPLAINED = 0.6;

    /** A correction comes within the day; a daily report comes after about 24 hours. */
    private static final long SOON_MS = 18 * 3_600_000L;

    private Conflict() {}

    static boolean between(Fingerprint one, Fingerprint other, Overlap shingles, long apartMs) {
        if (Math.min(one.size(), other.size()) > SHORT) {
            return false;
        }
        Overlap numbers = one.numbers(other);
        Overlap names = one.names(other);
        int facts = numbers.replaced() + names.replaced();
        boolean explained = Shingles.WORDS * facts >= EXPLAINED * shingles.replaced();
        return explained && differ(numbers, names, apartMs);
    }

    private static boolean differ(Overlap numbers, Overlap names, long apartMs) {
        int named = names.replaced();
        int counted = numbers.replaced();
        if (named >= 2 || (named >= 1 && counted >= 1)) {
            return true;
        }
        return (counted >= 2 && numbers.exchanged() >= 0.5) || (named + counted >= 1 && apartMs > SOON_MS);
    }
}
