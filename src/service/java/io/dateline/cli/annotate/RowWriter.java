package io.dateline.cli.annotate;

import com.fasterxml.jackson.core.JsonGenerator;
import io.dateline.analyse.keyphrase.KeyphraseFinder;
import io.dateline.article.Analysis;
import io.dateline.article.Bound;
import io.dateline.article.Casualty;
import io.dateline.article.Keyphrase;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import io.dateline.article.Span;
import io.dateline.article.Summary;
import io.dateline.article.TimeExpression;
import io.dateline.article.Topic;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one row. Findings in the title are left out, because offsets point into the text. */
final class RowWriter {
    private final JsonGenerator json;
    private final String content;
    private final Offsets offsets;
    private final Set<Quote.Kind> kinds;
    private final KeyphraseFinder phrases;

    RowWriter(JsonGenerator json, String content, Offsets offsets, Set<Quote.Kind> kinds, KeyphraseFinder phrases) {
        this.json = json;
        this.content = content;
        this.offsets = offsets;
        this.kinds = kinds;
        this.phrases = phrases;
    }

    void field(Field field, Analysis analysis) throws IOException {
        switch (field) {
            case LANGUAGE ->
                json.writeStringField("language", analysis.language().tag());
            case SENTENCES -> sentences(analysis.prose());
            case ENTITIES -> new EntityRows(json, offsets).entities(analysis.entities());
            case MENTIONS -> new EntityRows(json, offsets).links(analysis.entities());
            case QUOTES -> new QuoteRows(json, content, offsets, analysis.entities()).write(quotes(analysis));
            case TIMES -> times(analysis.times());
            case QUANTITIES -> quantities(analysis.quantities());
            case CASUALTIES -> casualties(analysis.casualties());
            case KEYPHRASES -> keyphrases(ranked(analysis));
            case TOPICS -> topics(analysis.topics());
            case SUMMARY -> summary(analysis.summary());
        }
    }

    void tokens(Prose prose) throws IOException {
        json.writeArrayFieldStart("tokens");
        for (int i = 0; i < prose.tokenCount(); i++) {
            pair(new Span(prose.tokenStart(i), prose.tokenEnd(i)));
        }
        json.writeEndArray();
    }

    private List<Quote> quotes(Analysis analysis) {
        return analysis.quotes().stream()
                .filter(quote -> kinds.contains(quote.kind()))
                .toList();
    }

    private void sentences(Prose prose) throws IOException {
        json.writeArrayFieldStart("sentences");
        for (int i = 0; i < prose.sentenceCount(); i++) {
            pair(prose.sentence(i));
        }
        json.writeEndArray();
    }

    private void pair(Span span) throws IOException {
        if (offsets.inText(span)) {
            json.writeStartArray();
            json.writeNumber(offsets.start(span));
            json.writeNumber(offsets.end(span));
            json.writeEndArray();
        }
    }

    private void times(List<TimeExpression> times) throws IOException {
        json.writeArrayFieldStart("times");
        for (TimeExpression time : times) {
            if (open(time.span())) {
                json.writeStringField("type", time.type().name());
                json.writeStringField("value", time.value());
                optional("mod", time.mod());
                optional("quant", time.quant());
                optional("freq", time.freq());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private static @Nullable String label(@Nullable Bound bound) {
        return bound == null ? null : bound.name().toLowerCase(Locale.ROOT);
    }

    private void quantities(List<Quantity> quantities) throws IOException {
        json.writeArrayFieldStart("quantities");
        for (Quantity quantity : quantities) {
            if (open(quantity.span())) {
                json.writeStringField("kind", quantity.kind().name().toLowerCase(Locale.ROOT));
                json.writeNumberField("number", quantity.number());
                optional("unit", quantity.unit());
                optional("bound", label(quantity.bound()));
                optional("of", quantity.of());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void casualties(List<Casualty> casualties) throws IOException {
        json.writeArrayFieldStart("casualties");
        for (Casualty casualty : casualties) {
            if (open(casualty.span())) {
                json.writeStringField("kind", casualty.kind().name().toLowerCase(Locale.ROOT));
                json.writeNumberField("number", casualty.number());
                optional("bound", label(casualty.bound()));
                optional("who", casualty.who());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Begins an object with the span's offsets, unless the span lies in the title. */
    private boolean open(Span span) throws IOException {
        boolean inText = offsets.inText(span);
        if (inText) {
            json.writeStartObject();
            json.writeNumberField("start", offsets.start(span));
            json.writeNumberField("end", offsets.end(span));
        }
        return inText;
    }

    /** Before the floor, so that corpora can be scored at any number of them; those of the event are fewer. */
    private List<Keyphrase> ranked(Analysis analysis) {
        return analysis.language().is("en")
                ? phrases.ranked(analysis.prose(), analysis.entities())
                : analysis.keyphrases();
    }

    private void keyphrases(List<Keyphrase> keyphrases) throws IOException {
        json.writeArrayFieldStart("keyphrases");
        for (Keyphrase keyphrase : keyphrases) {
            json.writeStartObject();
            json.writeStringField("phrase", keyphrase.phrase());
            json.writeNumberField("score", keyphrase.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void topics(List<Topic> topics) throws IOException {
        json.writeArrayFieldStart("topics");
        for (Topic topic : topics) {
            json.writeStartObject();
            json.writeStringField("code", topic.code());
            json.writeNumberField("score", topic.score());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Writes the sentences, one on each line as ROUGE-Lsum expects them, and their offsets. */
    private void summary(Summary summary) throws IOException {
        List<Span> spans = spans(summary);
        json.writeStringField(
                "summary",
                String.join("\n", spans.stream().map(span -> span.of(content)).toList()));
        json.writeArrayFieldStart("summarySentences");
        for (Span span : spans) {
            pair(span);
        }
        json.writeEndArray();
    }

    private List<Span> spans(Summary summary) {
        if (summary instanceof Summary.Extract extract) {
            return extract.sentences().stream()
                    .map(Summary.Pick::span)
                    .filter(offsets::inText)
                    .toList();
        }
        return List.of();
    }
}
