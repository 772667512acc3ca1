package io.dateline.train.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.dateline.analyse.entity.group.Gender;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.evaluate.TestData;
import io.dateline.models.ModelFiles;
import io.dateline.train.register.Catalogue.Thing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainRegisterTest {
    private static final Path LISTS = Path.of("lists");
    private static final Path DATA = TestData.folder();

    private static Entry entry(String kind, String item, String country, String name, Link... links) {
        return new Entry(
                kind,
                EntityType.ORGANISATION,
                item,
                country,
                name,
                List.of(),
                List.of(links),
                Gender.UNKNOWN,
                0,
                "test");
    }

    @Test
    void joinsAListedCompanyWithTheOneThingOfItsName() {
        Link ticker = new Link(Scheme.TICKER, "XTST:ELL", 1);
        Catalogue catalogue = new Catalogue(
                List.of(
                        entry("NOTABLE", "Q1", "", "Ellery Mills"),
                        entry("COMPANY", "", "US", "Ellery Mills Inc.", ticker)),
                Set.of());

        assertThat(catalogue.things()).singleElement().satisfies(thing -> {
            assertThat(thing.item()).isEqualTo("Q1");
            assertThat(thing.links()).containsExactly(ticker);
        });
    }

    @Test
    void keepsAListedCompanyApartWhereSeveralBearItsName() {
        Catalogue catalogue = new Catalogue(
                List.of(
                        entry("BRAND", "Q1", "", "Ellery"),
                        entry("BRAND", "Q2", "", "Ellery"),
                        entry("COMPANY", "", "US", "Ellery Corp")),
                Set.of());

        assertThat(catalogue.things()).extracting(Thing::item).containsExactly("Q1", "Q2", "");
    }

    @Test
    void joinsAListedCompanyWithTheOneOfSeveralThatIsChosenByHand() {
        Catalogue catalogue = new Catalogue(
                List.of(
                        entry("BRAND", "Q1", "", "Ellery"),
                        entry("NOTABLE", "Q2", "", "Ellery"),
                        entry("COMPANY", "", "US", "Ellery Corp")),
                Set.of("Q2"));

        assertThat(catalogue.things()).extracting(Thing::item).containsExactly("Q1", "Q2");
    }

    @Test
    void joinsAListedCompanyWithTheOneOfSeveralThatIsOfItsCountry() {
        Catalogue catalogue = new Catalogue(
                List.of(
                        entry("COMPANY", "Q1", "", "Ellery"),
                        entry("COMPANY", "Q2", "ES", "Ellery"),
                        entry("COMPANY", "", "ES", "Ellery SA")),
                Set.of());

        assertThat(catalogue.things()).extracting(Thing::item).containsExactly("Q1", "Q2");
    }

    @Test
    void keepsAListedCompanyApartFromOneOfAnotherCountry() {
        Catalogue catalogue = new Catalogue(
                List.of(entry("COMPANY", "Q1", "NO", "Ellery"), entry("COMPANY", "", "US", "Ellery Corp")), Set.of());

        assertThat(catalogue.things()).hasSize(2);
    }

    @Test
    void findsNoCompanyByAWordOfTheLanguageOrATown() throws IOException {
        assumeThat(DATA.resolve("register")).as("skipped: no data").isDirectory();
        IndexedNames names = new IndexedNames(DATA.resolve("register"), LISTS);
        Catalogue catalogue = new Catalogue(
                List.of(
                        entry("COMPANY", "Q1", "", "Target Corp"),
                        entry("COMPANY", "Q2", "", "Burlington Inc"),
                        entry("COMPANY", "Q3", "", "Ellerysoft Inc")),
                Set.of());

        assertThat(catalogue.things())
                .extracting(thing -> List.copyOf(names.of(thing).keySet()))
                .containsExactly(
                        List.of("target corp"), List.of("burlington inc"), List.of("ellerysoft inc", "ellerysoft"));
    }

    @Test
    void refusesATableWithoutTheColumnsItNeeds(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("short.tsv"), "name\nEllery\n");
        Table table = Table.read(folder, "short");

        assertThatThrownBy(() -> table.rows().get(0).get("wikidata")).hasMessage("short.tsv has no column wikidata");
    }

    /** Every identifier in the jar comes from a table: the command, run again on the tables, gives the file in the jar. */
    @Test
    void makesTheSameFileAgain(@TempDir Path folder) throws IOException {
        assumeThat(DATA.resolve("register")).as("skipped: no data").isDirectory();

        TrainRegister.Made made = TrainRegister.run(DATA, LISTS, folder);

        assertThat(made.card().sha256())
                .isEqualTo(ModelFiles.load("register").card().sha256());
        assertThat(made.open()).isEmpty();
    }
}
