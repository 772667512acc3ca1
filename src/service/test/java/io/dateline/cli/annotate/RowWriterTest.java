package io.dateline.cli.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.dateline.analyse.keyphrase.KeyphraseFinder;
import io.dateline.article.Analysis;
import io.dateline.article.ArticleText;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Keyphrase;
import io.dateline.article.Language;
import io.dateline.article.Link;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Quantity;
import io.dateline.article.Quote;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import io.dateline.article.Summary;
import io.dateline.article.TimeExpression;
import io.dateline.article.Topic;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowWriterTest {
    private static final ArticleText TEXT =
            new ArticleText("Ada Quill \uD83D\uDE00", "\uD83D\uDE00 Ada Quill spoke. \"Go,\" she said.");
    private static final Span TITLE_NAME = new Span(0, 9);
    private static final Span NAME = in("Ada Quill");
    private static final Span SPOKEN = in("\"Go,\"");
    private static final Span SHE = in("she");
    private static final Entity ADA = new Entity(
            "e1",
            "Ada Quill",
            EntityType.PERSON,
            null,
            null,
            List.of(new Link(Link.Scheme.WIKIDATA, "Q7", 0.9)),
            List.of(),
            new Relevance(20, 10, 5, 0, 0, 0, 0),
            0.9,
            List.of(new Mention(TITLE_NAME, EntityType.PERSON, 0.75), new Mention(NAME, EntityType.PERSON, 0.75)));

    @Test
    void writesAMentionInTheTextAndNotTheOneInTheTitle() throws IOException {
        assertThat(row(Field.ENTITIES, Offsets.Unit.UTF16))
                .isEqualTo("{\"entities\":[{\"start\":3,\"end\":12,\"type\":\"person\",\"id\":\"e1\",\"relevance\":35,"
                        + "\"confidence\":0.75}]}");
    }

    @Test
    void countsCodePointsWhenAsked() throws IOException {
        assertThat(row(Field.MENTIONS, Offsets.Unit.CODEPOINT))
                .isEqualTo("{\"mentions\":[{\"start\":2,\"end\":11,\"qid\":\"Q7\"}]}");
    }

    @Test
    void namesTheSpeakerBehindAPronoun() throws IOException {
        assertThat(row(Field.QUOTES, Offsets.Unit.UTF16))
                .contains("\"speaker\":{\"start\":26,\"end\":29,\"text\":\"Ada Quill\",\"id\":\"e1\"}");
    }

    @Test
    void writesTimesWithTheirModifier() throws IOException {
        assertThat(row(Field.TIMES, Offsets.Unit.UTF16))
                .isEqualTo(
                        "{\"times\":[{\"start\":3,\"end\":12,\"type\":\"DATE\",\"value\":\"2019\",\"mod\":\"APPROX\"}]}");
    }

    @Test
    void writesQuantitiesWithTheirUnit() throws IOException {
        assertThat(row(Field.QUANTITIES, Offsets.Unit.UTF16))
                .isEqualTo(
                        "{\"quantities\":[{\"start\":3,\"end\":12,\"kind\":\"money\",\"number\":1.5,\"unit\":\"EUR\"}]}");
    }

    @Test
    void writesSummarySentencesOneALineWithTheirPlaces() throws IOException {
        assertThat(row(Field.SUMMARY, Offsets.Unit.UTF16))
                .isEqualTo("{\"summary\":\"Ada Quill\\nshe\",\"summarySentences\":[[3,12],[26,29]]}");
    }

    @Test
    void writesKeyphrasesAndTopics() throws IOException {
        assertThat(row(Field.KEYPHRASES, Offsets.Unit.UTF16))
                .isEqualTo("{\"keyphrases\":[{\"phrase\":\"Ada Quill\",\"score\":2.5}]}");
        assertThat(row(Field.TOPICS, Offsets.Unit.UTF16))
                .isEqualTo("{\"topics\":[{\"code\":\"medtop:15000000\",\"score\":0.5}]}");
    }

    private static Span in(String words) {
        int start = TEXT.content().indexOf(words, TEXT.bodyStart());
        return new Span(start, start + words.length());
    }

    private static String row(Field field, Offsets.Unit unit) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new ObjectMapper().getFactory().createGenerator(out)) {
            json.writeStartObject();
            new RowWriter(
                            json,
                            TEXT.content(),
                            Offsets.of(TEXT, unit),
                            EnumSet.allOf(Quote.Kind.class),
                            new KeyphraseFinder())
                    .field(field, analysis());
            json.writeEndObject();
        }
        return out.toString();
    }

    private static Analysis analysis() {
        Prose prose = new Prose(TEXT.content(), TEXT.bodyStart(), new int[0], new int[0], new int[0], new int[0]);
        Quote quote = new Quote(
                SPOKEN, List.of(SPOKEN), Quote.Kind.DIRECT, new Quote.Speaker(SHE, "e1", 0.5), null, "pronoun", 0.5);
        return new Analysis(
                Language.UNKNOWN,
                prose,
                List.of(ADA),
                List.of(quote),
                List.of(new TimeExpression(NAME, TimeExpression.Type.DATE, "2019", "APPROX", null, null)),
                List.of(new Quantity(NAME, Quantity.Kind.MONEY, new BigDecimal("1.5"), "EUR")),
                List.of(new Keyphrase("Ada Quill", 2.5, List.of(NAME))),
                List.of(new Topic("medtop:15000000", "sport", 1, 0.5, List.of())),
                new Summary.Extract(List.of(new Summary.Pick(NAME, 1), new Summary.Pick(SHE, 1)), NAME),
                List.of());
    }
}
