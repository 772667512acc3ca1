package io.dateline.analyse.entity.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The user's own register. */
class GazetteerTest {
    private static final String HEADER = "id,type,name,aliases,ticker,lei,wikidata\n";
    private static final Gazetteer ACME = Gazetteer.read(HEADER
            + "c1,organisation,\"Acme, Widgets & Sons\",Acme Widgets|Acme,NYSE:ACM,ABCDEFGHIJKLMNOPQR12,Q42\n"
            + "p1,person,Éva Muster,,,,\n");

    private static List<String> found(String text, Mention... tagged) {
        return ACME.in(text, List.of(tagged)).mentions().stream()
                .map(mention -> mention.span().of(text))
                .toList();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Gazetteer.read(Path.of("no-such.csv")))
                .isInstanceOf(GazetteerException.class)
                .hasMessage("no-such.csv: cannot be read; check the path and who may read it");
    }

    @Test
    void aFaultInAFileSaysWhichFileAndLine(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("names.csv"), HEADER + "c1,planet,Ann,,,,\n");

        assertThatThrownBy(() -> Gazetteer.read(file)).hasMessageContaining("names.csv: line 2, column type: ");
    }

    @Test
    void aFileInAnotherEncodingIsRefused(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("names.csv"), new byte[] {'i', 'd', (byte) 0xe9, ','});

        assertThatThrownBy(() -> Gazetteer.read(file)).hasMessageEndingWith("is not UTF-8; save it as UTF-8");
    }

    @Test
    void theLongestNameIsFound() {
        assertThat(found("Yesterday Acme Widgets fell.")).containsExactly("Acme Widgets");
    }

    @Test
    void accentsMayBeMissing() {
        assertThat(found("Here Eva Muster spoke.")).containsExactly("Eva Muster");
    }

    @Test
    void aWordInSmallLettersIsNoName() {
        assertThat(found("He reached the acme.")).isEmpty();
    }

    @Test
    void aNameDoesNotReachOverAComma() {
        assertThat(found("To Acme, Widgets mean little.")).containsExactly("Acme");
    }

    @Test
    void aLongerMentionOfTheTaggerStays() {
        Mention tagged = new Mention(new Span(3, 15), EntityType.EVENT, 0.9);

        assertThat(found("At Acme Classic we won.", tagged)).containsExactly("Acme Classic");
    }

    @Test
    void anEntryBringsItsIdentifiers() {
        assertThat(ACME.in("Acme fell.", List.of())
                        .entries()
                        .get(new Span(0, 4))
                        .links())
                .extracting(link -> link.scheme().label() + " " + link.value())
                .containsExactly("local c1", "wikidata Q42", "lei ABCDEFGHIJKLMNOPQR12", "ticker NYSE:ACM");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '#',
            value = {
                "c1,company,Acme,,,, # line 2, column type: is none of",
                ",person,Acme,,,, # line 2, column id: empty",
                "c1,person,--,,,, # line 2, column name: has no letter",
                "c1,person,Acme,,,,42 # line 2, column wikidata: is no Wikidata item",
                "c1,person,Acme,,,12, # line 2, column lei: is no LEI",
                "c1,person,Acme # line 2: 3 fields where 7 belong",
                "c1,person,\"Acme,,,, # line 2: a double quote is never closed"
            })
    void aFaultNamesLineAndColumn(String line, String message) {
        assertThatThrownBy(() -> Gazetteer.read(HEADER + line))
                .isInstanceOf(GazetteerException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void anotherHeaderIsRefused() {
        assertThatThrownBy(() -> Gazetteer.read("id,name\n")).hasMessageStartingWith("line 1: the header must be");
    }

    @Test
    void anIdStandsForOneRow() {
        assertThatThrownBy(() -> Gazetteer.read(HEADER + "a,person,Ann,,,,\na,person,Bea,,,,\n"))
                .hasMessageStartingWith("line 3, column id: given twice");
    }

    @Test
    void aNameOneCharacterTooLongIsRefused() {
        String name = "x".repeat(GazetteerFile.LONGEST_NAME + 1);

        assertThatThrownBy(() -> Gazetteer.read(HEADER + "a,person," + name + ",,,,\n"))
                .hasMessageStartingWith("line 2, column name: longer than");
    }

    @Test
    void oneAliasTooManyIsRefused() {
        String aliases = "x|".repeat(GazetteerFile.MOST_ALIASES + 1);

        assertThatThrownBy(() -> Gazetteer.read(HEADER + "a,person,Ann," + aliases + ",,,\n"))
                .hasMessageStartingWith("line 2, column aliases: more than");
    }

    @Test
    void oneRowTooManyIsRefused() {
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i <= GazetteerFile.MOST_ROWS; i++) {
            csv.append(i).append(",person,Ann,,,,\n");
        }

        assertThatThrownBy(() -> Gazetteer.read(csv.toString())).hasMessageContaining("more than");
    }

    @Test
    void rowsThatForbidAreNoNames() {
        Gazetteer forbidding = Gazetteer.read(HEADER + "n1,never-tag,Acme,,,,\nn2,never-link,Muster,,,,Q42\n");

        assertThat(forbidding.in("Acme met Muster.", List.of()).mentions()).isEmpty();
        assertThat(forbidding.forbidden().isForbiddenTag("ACME")).isTrue();
        assertThat(forbidding.forbidden().isForbiddenTag("Muster")).isFalse();
    }
}
