package io.dateline.evaluate.gold;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Turns an item into the row that the tasks read, the same shape as a line of a corpus file. */
final class GoldRow {
    private static final Map<String, String> ENTITIES =
            Map.of("per", "person", "org", "organisation", "loc", "place", "misc", "misc", "agency", "misc");
    private static final Map<String, String> TIMES =
            Map.of("date", "DATE", "time", "TIME", "dur", "DURATION", "set", "SET");

    private GoldRow() {}

    /** @throws IllegalArgumentException when a mark has a name that is none of ours */
    static ObjectNode of(GoldItem item) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", item.id());
        row.put("title", item.title());
        row.put("text", item.body().text());
        row.put("published", item.published());
        row.put("language", item.language());
        row.put("topic", code(item.topic()));
        ArrayNode accepted = row.putArray("accept");
        item.accepted().forEach(topic -> accepted.add(code(topic)));
        ArrayNode entities = row.putArray("entities");
        ArrayNode times = row.putArray("times");
        GoldQuotes quotes = new GoldQuotes(item.body());
        for (Mark mark : item.body().marks()) {
            if (ENTITIES.containsKey(mark.name())) {
                span(entities.addObject(), item.body(), mark).put("type", ENTITIES.get(mark.name()));
            } else if (TIMES.containsKey(mark.name()) && !mark.value().isEmpty()) {
                span(times.addObject(), item.body(), mark)
                        .put("type", TIMES.get(mark.name()))
                        .put("value", mark.value());
            } else if (!quotes.takes(mark)) {
                throw new IllegalArgumentException(item.id() + ": the mark {" + mark.name() + "| is not known");
            }
        }
        row.set("quotes", quotes.rows());
        return row;
    }

    /** Writes a mark's start, end and words into the object. */
    static ObjectNode span(ObjectNode object, Markup text, Mark mark) {
        return object.put("start", mark.start()).put("end", mark.end()).put("text", text.words(mark));
    }

    private static String code(String topic) {
        return "medtop:" + topic + "000000";
    }
}
