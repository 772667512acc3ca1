package io.dateline.cli.card;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.cli.terminal.Ink;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws events as cards for a terminal: a headline, a line of facts, and a row for each kind of finding. */
public final class Card {
    /** Member in which an event may carry its relation, a value of {@code news.relations}. */
    public static final String RELATION = "relation";

    private static final int LEAST_WIDTH = 40;
    private static final int MOST_WIDTH = 120;
    private static final int LABEL = 15;
    private static final String INDENT = "  ";

    private final int width;
    private final Ink ink;

    /**
     * @param width of the terminal, in columns; cards are 40 to 120 wide whatever it is
     */
    public Card(int width, Ink ink) {
        this.width = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, width));
        this.ink = ink;
    }

    /**
     * @param event an event's value
     * @param latency how long it took; null when unknown
     * @return lines, each ended by a line feed
     */
    public String draw(JsonNode event, @Nullable Duration latency) {
        Facts facts = new Facts(event);
        StringBuilder card = new StringBuilder();
        for (String line : Columns.wrap(facts.headline(), width)) {
            card.append(ink.headline(line)).append('\n');
        }
        if (!facts.alarm().isEmpty()) {
            indented(card, facts.alarm(), true);
        }
        String took = latency == null ? "" : " \u00b7 " + milliseconds(latency);
        indented(card, facts.facts() + took, false);
        for (Map.Entry<String, String> row : facts.rows().entrySet()) {
            row(card, row.getKey(), row.getValue());
        }
        return card.toString();
    }

    private void indented(StringBuilder card, String text, boolean alarm) {
        for (String line : Columns.wrap(text, width - INDENT.length())) {
            card.append(INDENT)
                    .append(alarm ? ink.alarm(line) : ink.faint(line))
                    .append('\n');
        }
    }

    private void row(StringBuilder card, String label, String text) {
        String head = ink.label(label) + " ".repeat(LABEL - label.length());
        for (String paragraph : text.split("\n", -1)) {
            List<String> lines = Columns.wrap(paragraph, width - INDENT.length() - LABEL);
            for (String line : lines) {
                card.append(INDENT).append(head).append(line).append('\n');
                head = " ".repeat(LABEL);
            }
        }
    }

    private static String milliseconds(Duration latency) {
        return String.format(Locale.ROOT, "%.1f ms", latency.toNanos() / 1e6);
    }
}
