package io.dateline.cli.annotate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.Analyser;
import io.dateline.article.Analysis;
import io.dateline.article.ArticleText;
import io.dateline.article.Quote;
import io.dateline.article.StageReport.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;

/** Turns one input line into one output line. Thread-safe. */
public final class Annotator {
    private final Analyser analyser;
    private final Options options;
    private final JsonFactory json = new ObjectMapper().getFactory();

    /**
     * The options that decide what a row holds.
     *
     * @param codePoints offsets count code points, not UTF-16 units
     * @param tokens whether to list the tokens
     * @param kinds which quotations to list
     */
    public record Options(boolean codePoints, boolean tokens, Set<Field> fields, Set<Quote.Kind> kinds) {
        public Options {
            fields = Set.copyOf(fields);
            kinds = Set.copyOf(kinds);
        }
    }

    /**
     * A finished row.
     *
     * @param stepsFailed how many steps failed on the article
     */
    record Row(String json, int stepsFailed) {}

    public Annotator(Analyser analyser, Options options) {
        this.analyser = analyser;
        this.options = options;
    }

    Row annotate(byte[] line) throws BadLine {
        InputArticle input = InputArticle.parse(line);
        Analysis analysis;
        try {
            analysis = analyser.analyse(input.article());
        } catch (RuntimeException | StackOverflowError fault) {
            // The class alone: a message might quote the article.
            throw new BadLine("the analysis failed: " + fault.getClass().getSimpleName());
        }
        int failed = (int) analysis.stages().stream()
                .filter(stage -> stage.outcome() == Outcome.FAILED)
                .count();
        return new Row(row(input, analysis), failed);
    }

    private String row(InputArticle input, Analysis analysis) {
        ArticleText text = input.article().text();
        Offsets.Unit unit = options.codePoints() ? Offsets.Unit.CODEPOINT : Offsets.Unit.UTF16;
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(out)) {
            RowWriter row = new RowWriter(
                    generator, text.content(), Offsets.of(text, unit), options.kinds(), analyser.keyphraseFinder());
            generator.writeStartObject();
            generator.writeObjectField("id", input.id());
            generator.writeStringField("offsetUnit", unit.label());
            for (Field field : Field.values()) {
                if (options.fields().contains(field)) {
                    row.field(field, analysis);
                }
            }
            if (options.tokens()) {
                row.tokens(analysis.prose());
            }
            generator.writeEndObject();
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory", impossible);
        }
        return out.toString();
    }
}
