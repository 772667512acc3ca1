package io.dateline.cli.annotate;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.article.Entity;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.article.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Writes one row for each mention, in text order. */
final class EntityRows {
    private final JsonGenerator json;
    private final Offsets offsets;

    EntityRows(JsonGenerator json, Offsets offsets) {
        this.json = json;
        this.offsets = offsets;
    }

    private record Row(Mention mention, Entity entity) {}

    void entities(List<Entity> entities) throws IOException {
        json.writeArrayFieldStart("entities");
        for (Row row : rows(entities)) {
            open(row);
            json.writeStringField("type", row.mention().type().name().toLowerCase(Locale.ROOT));
            json.writeStringField("id", row.entity().id());
            json.writeNumberField("relevance", row.entity().relevance().score());
            json.writeNumberField("confidence", row.mention().confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the mentions of entities whose Wikidata item is known. */
    void links(List<Entity> entities) throws IOException {
        json.writeArrayFieldStart("mentions");
        for (Row row : rows(entities)) {
            for (Link link : row.entity().links()) {
                if (link.scheme() == Scheme.WIKIDATA) {
                    open(row);
                    json.writeStringField("qid", link.value());
                    json.writeEndObject();
                    break;
                }
            }
        }
        json.writeEndArray();
    }

    private void open(Row row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", offsets.start(row.mention().span()));
        json.writeNumberField("end", offsets.end(row.mention().span()));
    }

    private List<Row> rows(List<Entity> entities) {
        List<Row> rows = new ArrayList<>();
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                if (offsets.inText(mention.span())) {
                    rows.add(new Row(mention, entity));
                }
            }
        }
        rows.sort(Comparator.comparing(row -> row.mention().span()));
        return rows;
    }
}
