package io.dateline.evaluate.gold;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dateline.evaluate.QuotationMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The quotations of one item. {@code {q1|...}} is the content of the first; a second {@code {q1|...}} is a further part of it.
 * {@code {by1|...}} names its speaker where it was said, {@code {by1,2|...}} the speaker of two.
 */
final class GoldQuotes {
    private final Markup text;
    private final Map<Integer, List<Mark>> contents = new TreeMap<>();
    private final Map<Integer, Mark> speakers = new TreeMap<>();

    GoldQuotes(Markup text) {
        this.text = text;
    }

    /** Keeps the mark if it belongs to a quotation; returns whether it does. */
    boolean takes(Mark mark) {
        if (mark.name().startsWith("by")) {
            for (String number : mark.name().substring(2).split(",", -1)) {
                if (speakers.put(Integer.valueOf(number), mark) != null) {
                    throw new IllegalArgumentException("two speakers of quotation " + number);
                }
            }
            return true;
        }
        if (mark.name().startsWith("q")) {
            contents.computeIfAbsent(Integer.valueOf(mark.name().substring(1)), number -> new ArrayList<>())
                    .add(mark);
            return true;
        }
        return false;
    }

    /** @throws IllegalArgumentException when a quotation has no speaker, or a speaker no quotation */
    ArrayNode rows() {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        contents.forEach((number, parts) -> {
            Mark speaker = speakers.remove(number);
            if (speaker == null) {
                throw new IllegalArgumentException("quotation " + number + " has no speaker");
            }
            row(rows.addObject(), parts, speaker);
        });
        if (!speakers.isEmpty()) {
            throw new IllegalArgumentException("speakers without a quotation: " + speakers.keySet());
        }
        return rows;
    }

    private void row(ObjectNode row, List<Mark> parts, Mark speaker) {
        Mark whole = new Mark(
                "q", "", parts.get(0).start(), parts.get(parts.size() - 1).end());
        GoldRow.span(row, text, whole);
        ArrayNode spans = row.putArray("parts");
        parts.forEach(part -> spans.addArray().add(part.start()).add(part.end()));
        row.put("kind", QuotationMarks.kind(parts.stream().map(text::words).toList()));
        GoldRow.span(row.putObject("speaker"), text, speaker);
    }
}
