package io.dateline.story.stages;

import io.dateline.story.versions.VersionRelation;

/**
 * What the stages count. A record worked on again after a crash is counted again: the topics are exact, counts are not. All calls about
 * one transaction come from one thread.
 */
public interface Tally {
    /** Counts nothing. */
    Tally NONE = new Tally() {
        @Override
        public void read() {}

        @Override
        public void unreadable() {}

        @Override
        public void related(VersionRelation.Kind kind) {}

        @Override
        public void hidden() {}

        @Override
        public void placed() {}

        @Override
        public void killed(long received) {}

        @Override
        public void committed() {}

        @Override
        public void aborted() {}
    };

    /** An event was read. */
    void read();

    /** A record is no enriched event, and was passed over. */
    void unreadable();

    /** An event's relation was found. */
    void related(VersionRelation.Kind kind);

    /** An item was hidden because of a kill or hold. */
    void hidden();

    /** A shard placed a version. */
    void placed();

    /**
     * An item was hidden because of a kill; its readers see that once it is committed.
     *
     * @param received the time stamp of the kill's raw record, in milliseconds since 1970
     */
    void killed(long received);

    /** What this thread made since the last call is committed. */
    void committed();

    /** What this thread made since the last call is given up, and made again. */
    void aborted();
}
