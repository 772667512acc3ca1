package io.dateline.train.ner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.entity.tagger.Label;
import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.EntityType;
import io.dateline.article.Prose;
import io.dateline.train.CorpusLines;
import io.dateline.train.ner.NerDocument.Name;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads labelled texts and maps their character spans to our own tokens, because the tagger must be trained on the
 * tokens it will see. Each source's labels are mapped to ours; labels that are no names (dates, money) are left out.
 */
final class NerCorpus {
    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("Person", EntityType.PERSON),
            Map.entry("Organization", EntityType.ORGANISATION),
            Map.entry("Location", EntityType.PLACE),
            Map.entry("Facility", EntityType.FACILITY),
            Map.entry("NORP", EntityType.GROUP),
            Map.entry("Product", EntityType.PRODUCT),
            Map.entry("Misc", EntityType.OTHER),
            Map.entry("per", EntityType.PERSON),
            Map.entry("org", EntityType.ORGANISATION),
            Map.entry("geo", EntityType.PLACE),
            Map.entry("gpe", EntityType.GROUP),
            Map.entry("art", EntityType.PRODUCT),
            Map.entry("eve", EntityType.EVENT),
            Map.entry("nat", EntityType.EVENT));

    /** Labels given by programs, which call many a country a group or an organisation. */
    private static final Set<String> SILVER = Set.of("per", "org", "gpe", "art");

    private final ObjectMapper json = new ObjectMapper();
    private final Segmenter segmenter = new Segmenter();
    private final Set<String> places;

    /** @param places names that are a place's whatever a program says */
    NerCorpus(Set<String> places) {
        this.places = Set.copyOf(places);
    }

    List<NerDocument> read(Path file) throws IOException {
        List<NerDocument> documents = new ArrayList<>();
        try (BufferedReader lines = CorpusLines.open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                documents.add(document(json.readTree(line)));
            }
        }
        return documents;
    }

    NerDocument document(JsonNode row) {
        String text = row.get("text").asText();
        Prose prose = segmenter.segment(new ArticleText("", text));
        byte[] labels = new byte[prose.tokenCount()];
        List<Name> names = new ArrayList<>();
        int codePoint = 0;
        int unit = 0;
        for (JsonNode entity : row.get("entities")) {
            int start = entity.get("start").asInt();
            if (start < codePoint) {
                continue;
            }
            unit = text.offsetByCodePoints(unit, start - codePoint);
            int end = text.offsetByCodePoints(unit, entity.get("end").asInt() - start);
            codePoint = start;
            Name name = name(prose, entity.get("type").asText(), unit, end);
            if (name != null && (names.isEmpty() || names.get(names.size() - 1).end() <= name.first())) {
                names.add(name);
                mark(labels, name);
            }
        }
        return new NerDocument(prose, labels, names, null);
    }

    private @Nullable Name name(Prose prose, String label, int start, int end) {
        EntityType type = TYPES.get(label);
        if (type == null) {
            return null;
        }
        int first = prose.tokenAt(start);
        int last = prose.tokenAt(end - 1);
        if (label.equals("per")) {
            first = Titles.after(prose, first, last + 1);
        }
        if (type == EntityType.OTHER && first <= last && Titles.isEvent(prose.token(last))) {
            type = EntityType.EVENT;
        }
        if (type == EntityType.OTHER && Titles.isDay(prose.token(first))) {
            return null;
        }
        if (type != EntityType.PLACE
                && SILVER.contains(label)
                && places.contains(prose.text().substring(start, end))) {
            type = EntityType.PLACE;
        }
        boolean oneSentence = first <= last && prose.sentenceOfToken(first) == prose.sentenceOfToken(last);
        return oneSentence ? new Name(first, last + 1, type) : null;
    }

    private static void mark(byte[] labels, Name name) {
        int kind = kind(name.type());
        int length = name.end() - name.first();
        for (int i = 0; i < length; i++) {
            labels[name.first() + i] = (byte) Label.at(kind, i, length);
        }
    }

    static int kind(EntityType type) {
        return switch (type) {
            case PERSON -> Label.PERSON;
            case ORGANISATION -> Label.ORGANISATION;
            case PLACE, FACILITY -> Label.PLACE;
            case GROUP, PRODUCT, EVENT, OTHER -> Label.OTHER;
        };
    }
}
