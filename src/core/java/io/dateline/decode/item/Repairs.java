package io.dateline.decode.item;

import io.dateline.article.Observer;
import io.dateline.article.RawItem;
import io.dateline.article.Warning;
import java.util.ArrayList;
import java.util.List;

/** What was repaired of one record while it was read, in order, so that the event can say so. Used by one thread. */
public final class Repairs {
    private final List<Warning> made = new ArrayList<>();
    private final Observer observer;
    private boolean doubtful;

    public Repairs() {
        this(Observer.NOBODY);
    }

    /**
     * @param observer of the reading
     */
    public Repairs(Observer observer) {
        this.observer = observer;
    }

    /** Is told how the record is read. */
    public Observer observer() {
        return observer;
    }

    /** Notes a repair; the same one twice is noted once. */
    public void note(Warning.Kind kind, String detail) {
        Warning warning = new Warning(kind, null, detail);
        if (!made.contains(warning)) {
            made.add(warning);
        }
    }

    public void noteAll(Repairs others) {
        others.made.forEach(warning -> note(warning.kind(), warning.detail()));
    }

    /** Notes that some characters are not surely those that were sent. */
    public void doubtCharacters() {
        doubtful = true;
    }

    public boolean areCharactersDoubtful() {
        return doubtful;
    }

    public List<Warning> made() {
        return List.copyOf(made);
    }

    /** The item with these repairs before those its own decoder made. */
    public RawItem on(RawItem item) {
        if (made.isEmpty()) {
            return item;
        }
        List<Warning> all = new ArrayList<>(made);
        all.addAll(item.warnings());
        return item.withWarnings(all);
    }
}
