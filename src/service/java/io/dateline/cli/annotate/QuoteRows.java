package io.dateline.cli.annotate;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.article.Entity;
import io.dateline.article.Quote;
import io.dateline.article.Quote.Speaker;
import io.dateline.article.Span;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes one row for each quotation. The speaker is given by name where the words are only "he" or "the minister". */
final class QuoteRows {
    private final JsonGenerator json;
    private final String content;
    private final Offsets offsets;
    private final Map<String, Entity> entities = new HashMap<>();

    QuoteRows(JsonGenerator json, String content, Offsets offsets, List<Entity> entities) {
        this.json = json;
        this.content = content;
        this.offsets = offsets;
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
    }

    void write(List<Quote> quotes) throws IOException {
        json.writeArrayFieldStart("quotes");
        for (Quote quote : quotes) {
            if (offsets.inText(quote.span())) {
                json.writeStartObject();
                quote(quote);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void quote(Quote quote) throws IOException {
        span(quote.span());
        json.writeArrayFieldStart("parts");
        for (Span part : quote.parts()) {
            json.writeArray(new int[] {offsets.start(part), offsets.end(part)}, 0, 2);
        }
        json.writeEndArray();
        json.writeStringField("kind", quote.kind().name().toLowerCase(Locale.ROOT));
        json.writeFieldName("speaker");
        if (quote.speaker() == null) {
            json.writeNull();
        } else {
            speaker(quote.speaker());
        }
        json.writeFieldName("cue");
        if (quote.cue() == null || !offsets.inText(quote.cue())) {
            json.writeNull();
        } else {
            json.writeStartObject();
            span(quote.cue());
            json.writeEndObject();
        }
        json.writeStringField("rule", quote.rule());
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeStartObject();
        if (offsets.inText(speaker.span())) {
            span(speaker.span());
        }
        json.writeStringField("text", words(speaker));
        json.writeStringField("id", speaker.entityId());
        json.writeEndObject();
    }

    private String words(Speaker speaker) {
        Entity entity = speaker.entityId() == null ? null : entities.get(speaker.entityId());
        boolean named = entity == null
                || entity.mentions().stream().anyMatch(mention -> mention.span().overlaps(speaker.span()));
        return entity == null || named ? speaker.span().of(content) : entity.name();
    }

    private void span(Span span) throws IOException {
        json.writeNumberField("start", offsets.start(span));
        json.writeNumberField("end", offsets.end(span));
    }
}
