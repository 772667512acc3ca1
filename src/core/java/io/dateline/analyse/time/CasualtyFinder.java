package io.dateline.analyse.time;

import io.dateline.analyse.time.casualty.Casualties;
import io.dateline.article.Casualty;
import io.dateline.article.Prose;
import java.util.List;

/** Finds how many people were killed, injured or are missing. Immutable and thread-safe. */
public final class CasualtyFinder {
    public List<Casualty> find(Prose prose) {
        return find(new TimeReading(prose));
    }

    public List<Casualty> find(TimeReading reading) {
        return Casualties.read(reading.atoms(), reading.taken());
    }
}
