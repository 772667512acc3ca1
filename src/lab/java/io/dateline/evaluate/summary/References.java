package io.dateline.evaluate.summary;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.evaluate.Gold;
import java.util.ArrayList;
import java.util.List;

/** The summaries people wrote of an article: {@code references}, or the one {@code summary}. */
public final class References {
    private References() {}

    public static List<String> of(Gold gold) {
        List<String> references = new ArrayList<>();
        for (JsonNode reference : gold.row().path("references")) {
            references.add(reference.asText());
        }
        if (references.isEmpty()) {
            references.add(gold.row().path("summary").asText());
        }
        return references;
    }
}
