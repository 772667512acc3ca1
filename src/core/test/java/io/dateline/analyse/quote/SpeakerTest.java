package io.dateline.analyse.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.analyse.text.Segmenter;
import io.dateline.article.ArticleText;
import io.dateline.article.Entity;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Quote;
import io.dateline.article.Relevance;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the speaker's words mean. */
class SpeakerTest {
    private static final QuoteFinder FINDER = new QuoteFinder();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Petra Halvorsen met Olaf Brandt on Monday. “We talked about the mill,” she said. | p:Petra Halvorsen",
                "Petra Halvorsen met Olaf Brandt on Monday. “We talked about the mill,” he said. | p:Olaf Brandt",
                "Mr. Kvist met Ms. Lund on Monday. “We talked about the mill,” she said. | p:Lund",
                "The vote was held on Monday. “We talked about the mill,” said Petra Halvorsen. | p:Petra Halvorsen",
                "Osterby is small. “We talked about the mill,” said Lund spokesman Olaf Brandt. | p:Olaf Brandt",
                "“It is a shame,” the Harbour Post said. | o:Harbour Post",
                "The Harbour Post, a newspaper in Osterby, denounced it. “It is a shame,” the paper said. | o:Harbour Post",
                "The Harbour Post denounced it. “It is a shame,” I said. | -",
                "The mill was sold. “It is a shame,” she said. | -"
            })
    void namesTheEntity(String text, String expected) {
        List<Quote> quotes = FINDER.find(new Segmenter().segment(new ArticleText("", text)), entities(text));

        Quote.Speaker speaker = quotes.get(quotes.size() - 1).speaker();
        assertThat(speaker == null || speaker.entityId() == null ? "-" : speaker.entityId())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A Norwegian report that ships had carried oil at night was denied. | A Norwegian report",
                "The mill has been sold, the board has said. | the board",
                "“Is this a joke?” asked Lund. He held the letter, which said the mill was sold. | the letter"
            })
    void hasTheWordsOfTheSpeaker(String text, String expected) {
        List<Quote> quotes = FINDER.find(new Segmenter().segment(new ArticleText("", text)), List.of());

        assertThat(quotes.get(quotes.size() - 1).speaker())
                .isNotNull()
                .extracting(speaker -> speaker.span().of(text))
                .isEqualTo(expected);
    }

    @Test
    void whoIsToldInAHeadlineDoesNotSpeak() {
        ArticleText text =
                new ArticleText("Girl was on the ride without a teacher, inquest told", "The ride was closed.");

        List<Quote> quotes = FINDER.find(new Segmenter().segment(text), List.of());

        assertThat(quotes).extracting(Quote::speaker).containsOnlyNulls();
    }

    private static List<Entity> entities(String text) {
        List<Entity> entities = new ArrayList<>();
        for (String name : List.of("Petra Halvorsen", "Olaf Brandt", "Kvist", "Lund")) {
            add(entities, text, name, EntityType.PERSON, "p:" + name);
        }
        add(entities, text, "Harbour Post", EntityType.ORGANISATION, "o:Harbour Post");
        add(entities, text, "Osterby", EntityType.PLACE, "l:Osterby");
        return entities;
    }

    private static void add(List<Entity> entities, String text, String name, EntityType type, String id) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Mention(new Span(at, at + name.length()), type, 1));
        }
        if (!mentions.isEmpty()) {
            entities.add(new Entity(id, name, type, null, null, List.of(), List.of(), Relevance.NONE, 1, mentions));
        }
    }
}
