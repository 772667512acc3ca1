package io.dateline.chaos.check;

/**
 * What the books say.
 *
 * @param in committed records of the raw topic
 * @param out events
 * @param rejected rejections
 * @param missing records without an event, or without a rejection where they are poison
 * @param doubled results beyond the first of a record
 * @param reordered places where a key's results go backwards
 * @param abortedRead results of records that were aborted
 */
public record Verdict(int in, int out, int rejected, int missing, int doubled, int reordered, int abortedRead) {
    public boolean isExact() {
        return missing == 0 && doubled == 0 && reordered == 0 && abortedRead == 0;
    }

    /** @param landed faults that did what they were meant to, of those planned */
    public String line(int landed, int planned) {
        return "CHECK in=%d out=%d rejected=%d missing=%d doubled=%d reordered=%d aborted-read=%d faults-landed=%d/%d"
                .formatted(in, out, rejected, missing, doubled, reordered, abortedRead, landed, planned);
    }
}
