package io.dateline.story.duplicates;

/** A fingerprint while it is compared with many others. */
public final class OpenFingerprint {
    /** Shared runs that count half. */
    private static final double FEW = 4;

    private final Fingerprint text;
    private final SketchTable shingles;

    public OpenFingerprint(Fingerprint text) {
        this.text = text;
        this.shingles = text.table();
    }

    Fingerprint text() {
        return text;
    }

    /** Shared runs of three words, from 0 to 1: phrases and quotes in common. */
    public double sharedRuns(Fingerprint other) {
        int common = shingles(other).common();
        return common / (common + FEW);
    }

    /** The share of the numbers of the one with fewer that both have. */
    public double sharedNumbers(Fingerprint other) {
        Overlap shared = text.numbers(other);
        return shared.common() / (shared.common() + Math.min(shared.first(), shared.second()) + 2.0);
    }

    Overlap shingles(Fingerprint other) {
        return other.compared(shingles);
    }
}
