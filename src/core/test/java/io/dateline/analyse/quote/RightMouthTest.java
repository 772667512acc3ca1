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

/**
 * Who speaks in the last quotation of a passage: an entity, or nobody with a name. A quotation may have the words of an unnamed
 * speaker; what it may not have is another's name.
 */
class RightMouthTest {
    private static final QuoteFinder FINDER = new QuoteFinder();
    private static final String NOBODY = "-";

    private record Known(String name, EntityType type, String id) {}

    private static final List<Known> KNOWN = List.of(
            new Known("Petra Halvorsen", EntityType.PERSON, "p:petra-halvorsen"),
            new Known("Halvorsen", EntityType.PERSON, "p:petra-halvorsen"),
            new Known("Olaf Brandt", EntityType.PERSON, "p:olaf-brandt"),
            new Known("OLAF BRANDT", EntityType.PERSON, "p:olaf-brandt"),
            new Known("Brandt", EntityType.PERSON, "p:olaf-brandt"),
            new Known("Lars Holm", EntityType.PERSON, "p:lars-holm"),
            new Known("Nils Dahl", EntityType.PERSON, "p:nils-dahl"),
            new Known("Ellery Press", EntityType.ORGANISATION, "o:ellery-press"),
            new Known("Harbour Post", EntityType.ORGANISATION, "o:harbour-post"),
            new Known("Brenta Motors", EntityType.ORGANISATION, "o:brenta-motors"),
            new Known("Kestrel Bank", EntityType.ORGANISATION, "o:kestrel-bank"),
            new Known("Osterby", EntityType.PLACE, "l:osterby"),
            new Known("Norway", EntityType.PLACE, "iso3166:NO"),
            new Known("Oslo", EntityType.PLACE, "l:oslo"),
            new Known("Downing Street", EntityType.FACILITY, "f:downing-street"),
            new Known("Aurora", EntityType.PRODUCT, "x:aurora"));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Olaf Brandt told Ellery Press that the mill would close. | p:olaf-brandt",
                "The company, Brenta Motors, is to alter the packaging of its parts. It is estimated that carmakers are losing hundreds of millions of dollars each year as a result of the theft of their products. | -",
                "Brenta Motors makes buses. It has said that the company loses millions of dollars each year. | o:brenta-motors",
                "None more so than Olaf Brandt, who can now expect the same attention as the likes of Lars Holm and Nils Dahl. The confident captain is calm. “I like pressure,” he said. | p:olaf-brandt",
                "Few were praised more than Olaf Brandt, who now ranks with players such as Lars Holm. The captain is calm. “I like pressure,” he said. | p:olaf-brandt",
                "“The mill will close,” Olaf Brandt told Ellery Press. | p:olaf-brandt",
                "A worker told Ellery Press that the mill would close. | -",
                "“The mill will close,” an official told Ellery Press. | -",
                "Speaking to Ellery Press, Olaf Brandt said the mill would close. | p:olaf-brandt",
                "In an interview with Ellery Press, Olaf Brandt said the mill would close. | p:olaf-brandt",
                "“The mill will close,” Olaf Brandt said in an interview with Ellery Press. | p:olaf-brandt",
                "Brenta Motors was told that the mill would close. | -",
                "Petra Halvorsen was told that the mill would close. | -",
                "“The mill will close,” Ellery Press quoted Olaf Brandt as saying. | p:olaf-brandt",
                "Olaf Brandt was quoted as saying the mill would close. | p:olaf-brandt",
                "Olaf Brandt assured Petra Halvorsen that the mill would stay open. | p:olaf-brandt",
                "Petra Halvorsen amassed a fortune from the mill, prosecutors said. | -",
                "Norway has offered to send three ships to the gulf, Downing Street said. | f:downing-street",
                "Brenta Motors plans to move the works abroad, Olaf Brandt said. | p:olaf-brandt",
                "Osterby was quiet. “The mill will close,” the mayor said. | -",
                "“The mill will close,” said a police officer in Osterby. | -",
                "Police in Osterby said the mill would close. | -",
                "Captain Olaf Brandt of the ferry Aurora said the crossing was rough. | p:olaf-brandt",
                "Brandt from Kestrel Bank said the shares were cheap. | p:olaf-brandt",
                "Olaf Brandt of Kestrel Bank said the shares were cheap. | p:olaf-brandt",
                "Olaf Brandt at Kestrel Bank in Osterby said the shares were cheap. | p:olaf-brandt",
                "“The shares are cheap,” said Olaf Brandt, an analyst at Kestrel Bank. | p:olaf-brandt",
                "A spokesman for Brenta Motors said the works would close. | -",
                "The head of Brenta Motors, Olaf Brandt, said the works would close. | p:olaf-brandt",
                "An analyst at Kestrel Bank said the shares were cheap. | -",
                "Osterby said the mill would close. | -",
                "Norway said it would send three ships. | iso3166:NO",
                "Oslo said it would send three ships. | l:oslo",
                "Downing Street said it would send three ships. | f:downing-street",
                "Officials in Oslo said three ships would be sent. | -",
                "Officials in Norway said three ships would be sent. | -",
                "The review follows claims after papers in Norway reported that ships had carried oil at night. | -",
                "During the flood people stayed in their homes, said pilot Olaf Brandt. “It was cold,” he added. | p:olaf-brandt",
                "The Osterby Port Authority (OPA) director Olaf Brandt said the mill would close. | p:olaf-brandt",
                "“The ferry ran aground,” a coastguard in Osterby said. | -",
                "Olaf Brandt arrived at noon. A police spokesman said two men had been held. “They are brothers,” he said. | -",
                "Olaf Brandt arrived at noon. An official said the road was closed. “It is too dangerous,” the official added. | -",
                "Petra Halvorsen arrived at noon. A police spokeswoman said two men had been held. “They are brothers,” she said. | -",
                "A police spokesman said two men had been held. Olaf Brandt visited them. “They are brothers,” he said. | p:olaf-brandt",
                "A police spokesman said two men had been held. “They are brothers,” said Olaf Brandt. | p:olaf-brandt",
                "Brenta Motors lost money last year. The company said it would close two works. | o:brenta-motors",
                "Brenta Motors lost money and Kestrel Bank did not. The company said it would close two works. | -",
                "Mayor Petra Halvorsen visited the works. The mayor said they would stay open. | p:petra-halvorsen",
                "President Olaf Brandt visited the works. The president said they would stay open. | p:olaf-brandt",
                "Olaf Brandt visited the works. The president said they would stay open. | -",
                "The Harbour Post, a newspaper in Osterby, denounced it. “It is a shame,” the paper said. | o:harbour-post",
                "Olaf Brandt won the race. “I am very happy,” the 55-year-old said. | p:olaf-brandt",
                "Olaf Brandt won the race. “I am very happy,” the Frenchman said. | p:olaf-brandt",
                "Olaf Brandt and Petra Halvorsen won the race. “I am very happy,” the 55-year-old said. | -",
                "A Brenta Motors report said the works had lost money. | o:brenta-motors",
                "“The mill will close,” it was claimed by Olaf Brandt. | p:olaf-brandt",
                "The claim was denied by Kestrel Bank. Olaf Brandt said: “The mill will close.” | p:olaf-brandt",
                "Olaf Brandt left the room, saying the mill would close. | p:olaf-brandt",
                "Olaf Brandt said in a statement: “The mill will close and all its workers will go.” | p:olaf-brandt",
                "“The mill will close and all its workers will go.”\\n– Olaf Brandt | p:olaf-brandt",
                "“THE MILL WILL CLOSE,” SAID OLAF BRANDT. | p:olaf-brandt",
                "Petra Halvorsen plans to sell the mill, people close to the talks said. | -",
                "Petra Halvorsen wants to sell the mill to a rival, said Olaf Brandt. | p:olaf-brandt",
                "Petra Halvorsen offered to pay for the damage, said Olaf Brandt. | p:olaf-brandt",
                "As Olaf Brandt left, the crowd chanted, “Close the mill at once.” | -",
                "It was late for Petra Halvorsen, her son said. | -",
                "After the speech by Olaf Brandt, many workers and some managers say the mill will close. | -",
                "The mill is bad for Olaf Brandt, according to the poll. | -",
                "Olaf Brandt spoke first. A senior official, who asked for no name, said the mill would close. | -",
                "After talks on Monday, Petra Halvorsen said the mill would close. Olaf Brandt disagrees. “It will stay open,” he said. | p:olaf-brandt",
                "Olaf Brandt sent a letter. “It is over,” the letter said. It added that nothing could be done. | -",
                "“The mill will close,” Olaf Brandt said.\\n“It has lost money for years,” he said. | p:olaf-brandt",
                "According to Olaf Brandt, the mill will close. | p:olaf-brandt",
                "The mill will close, according to Olaf Brandt. | p:olaf-brandt",
                "The mill will close, according to police in Osterby. | -",
                "Petra Halvorsen met Olaf Brandt on Monday. “We talked about the mill,” she said. | p:petra-halvorsen",
                "Petra Halvorsen met Olaf Brandt on Monday. “We talked about the mill,” he said. | p:olaf-brandt",
                "Kestrel Bank, the firm for which Olaf Brandt works, said it was told of the plan on Monday. | o:kestrel-bank",
                "Olaf Brandt, referring to the deal between Kestrel Bank and Brenta Motors, said: “It is a mistake.” | p:olaf-brandt",
                "A commentator in the left-wing newspaper Harbour Post said the mill would close. | -",
                "“Rest well,” wrote Olaf Brandt. He posted two pictures of the mill. “It was a good time for us,” he wrote. | p:olaf-brandt",
                "Olaf Brandt, representing Petra Halvorsen, spoke first. Later he told the court: “It was a mistake.” | p:olaf-brandt",
                "The inquiry by attorney Halvorsen has found two men. One of them was former captain Olaf Brandt. He admitted that the mill had to close. | p:olaf-brandt",
                "Olaf Brandt stood in the rain. (Picture: Ellery Press/Petra Halvorsen) “They want to close the mill,” he said. | p:olaf-brandt",
                "Brenta Motors said Kestrel Bank would buy the works. The company said the price was low. | o:brenta-motors",
                "Brenta Motors said it would sell. Kestrel Bank bought the works. The company said the price was low. | -",
                "The council held a meeting. “It is time to stop the bloodshed,” said council member Olaf Brandt, according to Harbour Post. | p:olaf-brandt",
                "Kestrel Bank has not mentioned the mill. “So why should we think of it at all?” | -",
                "“It will close,” Olaf Brandt said. His two sisters, in a letter, wrote, “You will find another one soon.” | -",
                "Olaf Brandt, 56, who has sat on the board for ten years, told Ellery Press’s weekly video series it is clear from public information that the mill will close. | p:olaf-brandt",
                "Speaking about the letters, Petra Halvorsen, the show’s host, said: “Theirs was a real love story.” | p:petra-halvorsen",
                "Olaf Brandt, a lawyer representing shareholders, spoke first. The shareholders argued that the mill could have been saved. | -",
                "The Brenta Motors report, which quoted two managers, said that the mill will close as soon as this week. | o:brenta-motors",
                "Petra Halvorsen spoke first. One official, who asked to remain anonymous, told Ellery Press a draft agreement would set a new term and that interest would fall. | -",
                "Olaf Brandt gave a talk. Brandt from Kestrel Bank noted that when it comes to prices, “business remains as usual but firms need to take care”. | p:olaf-brandt"
            })
    void speaksOrNobodyDoes(String text, String expected) {
        List<Quote> quotes = quotes(text);

        assertThat(quotes).isNotEmpty();
        Quote.Speaker speaker = quotes.get(quotes.size() - 1).speaker();
        assertThat(speaker == null || speaker.entityId() == null ? NOBODY : speaker.entityId())
                .isEqualTo(expected);
    }

    /** Speech of these forms is not always found; where it is, it stands in the right mouth. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Ellery Press quoted Olaf Brandt as saying the mill would close. | p:olaf-brandt",
                "Olaf Brandt was quoted by Ellery Press as saying the mill would close. | p:olaf-brandt",
                "Olaf Brandt informed Kestrel Bank that the mill would close. | p:olaf-brandt",
                "Olaf Brandt told Petra Halvorsen of the plan to close the mill. | p:olaf-brandt"
            })
    void speaksOrNothingIsGiven(String text, String expected) {
        assertThat(quotes(text))
                .allSatisfy(quote -> assertThat(
                                quote.speaker() == null || quote.speaker().entityId() == null
                                        ? NOBODY
                                        : quote.speaker().entityId())
                        .isIn(expected, NOBODY));
    }

    @Test
    void aVerbWithAQuotationBehindItSaysNotTheOneBefore() {
        List<Quote> quotes =
                quotes("“It was an honour to know you,” Olaf Brandt wrote. “We will miss you.” Petra Halvorsen"
                        + " wrote, “Rest well, dear friend of ours.”");

        assertThat(quotes)
                .extracting(quote -> quote.speaker().entityId())
                .containsExactly("p:olaf-brandt", "p:petra-halvorsen");
    }

    @Test
    void whoReportsSomethingOfTheirOwnHasNotSaidTheQuotationBefore() {
        List<Quote> quotes =
                quotes("“The first task is to restore cells,” Olaf Brandt told Ellery Press. “It is a tough "
                        + "job, but we are good at it.” Kestrel Bank said work would begin soon.");

        assertThat(quotes)
                .extracting(quote -> quote.speaker().entityId())
                .containsExactly("p:olaf-brandt", "o:kestrel-bank");
    }

    @Test
    void aQuotationLeftOpenAtTheEndOfItsParagraphGoesOnWhoeverSpeaksNext() {
        List<Quote> quotes = quotes("Olaf Brandt said: “The mill has lost money for years. “It is a pity.\\n"
                + "“The workers will be paid until June. “They have done all they could.” But Kestrel Bank said it was "
                + "“very surprised” by the plan.");

        assertThat(quotes)
                .extracting(quote -> quote.speaker().entityId())
                .containsExactly("p:olaf-brandt", "o:kestrel-bank");
    }

    private static List<Quote> quotes(String text) {
        String lines = text.replace("\\n", "\n");
        return FINDER.find(new Segmenter().segment(new ArticleText("", lines)), entities(lines));
    }

    private static List<Entity> entities(String text) {
        List<Entity> entities = new ArrayList<>();
        KNOWN.stream().map(Known::id).distinct().forEach(id -> {
            List<Known> forms =
                    KNOWN.stream().filter(known -> known.id().equals(id)).toList();
            List<Mention> mentions = new ArrayList<>();
            for (int at = 0; at < text.length(); at++) {
                for (Known known : forms) {
                    if (text.startsWith(known.name(), at)) {
                        mentions.add(new Mention(new Span(at, at + known.name().length()), known.type(), 1));
                        at += known.name().length();
                        break;
                    }
                }
            }
            if (!mentions.isEmpty()) {
                Known known = forms.get(0);
                entities.add(new Entity(
                        id, known.name(), known.type(), null, null, List.of(), List.of(), Relevance.NONE, 1, mentions));
            }
        });
        return entities;
    }
}
