package io.dateline.analyse.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Entity;
import io.dateline.article.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that the tagger finds in the body are found in the headline too. */
class HeadlineNamesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the first word       | Kestrels to help flood victims       | The army sent the [g:Kestrels] on Monday.          | Kestrels",
                "a name not begun     | Jobs at Kestrel may go               | Some jobs at [o:Kestrel] may go.                   | Kestrel",
                "the last word small  | Example County aquarium treats crane | Staff of the [l:Example County Aquarium] treat it. | Example County aquarium",
                "longer than found    | [l:Example County] aquarium opens    | The [l:Example County Aquarium] opens on Sunday.   | Example County aquarium",
                "a common word        | Swifts win the cup                   | The [o:Swifts] won. Birds called swifts came too.  | ",
                "no middle name      | Court frees [l:Mali] [p:Cooper]     | [p:Mali Poppy Cooper] was freed on Monday.         | Mali Cooper",
                "already found        | [l:Oslo Bay] opens                   | A pier at [l:Oslo] opens.                          | Oslo Bay"
            })
    void theHeadlineNames(String what, String title, String body, String named) {
        MarkedText text = MarkedText.of(title, body);

        List<String> found = text.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.span().start() < text.prose().bodyStart())
                .map(mention -> mention.span().of(text.prose().text()))
                .toList();

        assertThat(found).as(what).isEqualTo(named == null ? List.of() : List.of(named));
    }

    @Test
    void aSurnameBeforeAnyFullNameIsThePersonIntroducedFirst() {
        MarkedText text = MarkedText.of(
                "Court keeps [p:Example] file closed",
                "A judge has closed a file on [p:John Example]. [p:Ann Example] agreed. So [p:Ann Example] won.");

        Entity first = text.entities().get(0);

        assertThat(first.name()).isEqualTo("John Example");
        assertThat(first.mentions()).extracting(Mention::span).hasSize(2);
    }
}
