package io.dateline.view.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row of {@code news.latest} says of an article. It knows more than the article's own events: kills that name
 * their item by a slug, a number or a headline, kills older than the window, and items that share a killed one's text.
 *
 * @param version of which the standing is said
 * @param closing why no text may be shown; null when this topic does not forbid it
 * @param standing null when there is nothing to say
 */
record Ruling(
        String id,
        String version,
        @Nullable Closing closing,
        @Nullable Standing standing) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Whether it is worth remembering. */
    boolean saysSomething() {
        return closing != null || standing != null;
    }

    /** The ruling in the value of a record; empty when it is no row. */
    static Optional<Ruling> of(byte[] value) {
        JsonNode row;
        try {
            row = JSON.readTree(value);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (!row.path("uri").isTextual() || !row.path("deleted").isBoolean()) {
            return Optional.empty();
        }
        Standing standing = standing(row);
        return Optional.of(new Ruling(
                RowReader.idOf(row.path("uri").asText()),
                row.path("version").asText(),
                closing(row),
                standing.isPlain() ? null : standing));
    }

    /**
     * A hold by the article's own event is left to that event, since the version that ends it is shown before this topic
     * has been written anew.
     */
    private static @Nullable Closing closing(JsonNode row) {
        if (row.path("deleted").asBoolean()) {
            return Closing.of(Closing.KILLED, Closing.BY_STORY, null, null, false);
        }
        String by = row.path("withdrawnBy").asText("");
        boolean byAnother = !by.isEmpty() && !by.equals(row.path("uri").asText());
        return byAnother && row.path("pubStatus").asText().equals("withheld")
                ? Closing.of(Closing.HELD, Closing.BY_STORY, null, null, false)
                : null;
    }

    private static Standing standing(JsonNode row) {
        List<String> basedOn = new ArrayList<>();
        row.path("basedOnRetracted").forEach(uri -> basedOn.add(RowReader.idOf(uri.asText())));
        return new Standing(article(row.path("copyOf")), basedOn, article(row.path("supersededBy")));
    }

    private static @Nullable String article(JsonNode uri) {
        return uri.isTextual() ? RowReader.idOf(uri.asText()) : null;
    }
}
