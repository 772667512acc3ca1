package io.dateline.story.wireday;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.publish.Event;
import io.dateline.story.Wire;
import java.time.Instant;

/**
 * An item of the day and what a person says of it.
 *
 * @param event the event in the world that it is about; its own uri for one that stands alone
 * @param relation to the versions before it
 * @param number the number that changed, as {@code old>new}; empty when none did
 * @param added sentences that are new; ANY where an alert may be the lead in other words
 * @param copy whether it copies an item before it
 */
record Sent(Instant at, ObjectNode ninjs, String event, String relation, String number, int added, boolean copy) {
    static final int ANY = -1;

    String uri() {
        return ninjs.get("uri").asText();
    }

    Event enriched() {
        return Wire.event(ninjs);
    }
}
