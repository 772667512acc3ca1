package io.dateline.story.duplicates;

/**
 * What two sets share.
 *
 * @param common members of both
 * @param first members of the first alone
 * @param second members of the second alone
 */
record Overlap(int common, int first, int second) {

    double jaccard() {
        int all = common + first + second;
        return all == 0 ? 0 : (double) common / all;
    }

    /** The share of the smaller set that lies in the other. */
    double containment() {
        int smaller = common + Math.min(first, second);
        return smaller == 0 ? 0 : (double) common / smaller;
    }

    /** Members that one has in place of the other's. */
    int replaced() {
        return Math.min(first, second);
    }

    /** How much is exchanged: members that one has in place of the other's, of all that could be. Additions alone are no exchange. */
    double exchanged() {
        int replaced = replaced();
        return replaced == 0 ? 0 : (double) replaced / (common + replaced);
    }
}
