package io.dateline.story.stream;

import io.dateline.story.stages.Tally;
import io.dateline.story.versions.VersionRelation;
import java.util.function.Consumer;

/** Tells of kills, and of the first commit behind one. */
final class KillTally implements Tally {
    private final Consumer<String> told;
    private boolean waiting;

    KillTally(Consumer<String> told) {
        this.told = told;
    }

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
    public void killed(long received) {
        waiting = true;
        told.accept("killed " + received);
    }

    @Override
    public void committed() {
        if (waiting) {
            waiting = false;
            told.accept("committed");
        }
    }

    @Override
    public void aborted() {
        waiting = false;
    }
}
