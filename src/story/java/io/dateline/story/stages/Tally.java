package io.dateline.story.stages;

import io.dateline.story.versions.VersionRelation;

/** What the stages count. A record worked on again after a crash is counted again: the topics are exact, counts are not. */
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
}
