package io.dateline.view.window;

import java.util.Locale;

/** A stretch of an item's way whose length the headers of its event tell. */
public enum Stage {
    /** From the raw record to the event made: waiting, reading, analysis. */
    ENRICH,
    /** From the event made to its record in the topic. */
    PUBLISH,
    /** From the record to its row here: the commit of its batch, the broker, this process. */
    SHOW;

    /** As the API names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
