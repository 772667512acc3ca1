package io.dateline.words.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "ap, associated press, US, America/New_York, -",
                "afp, agence france-presse, FR, -, -",
                "reuters, rtr, GB, Europe/London, -",
                "dpa, dpa, DE, Europe/Berlin, -",
                "efe, efe.com, ES, Europe/Madrid, -",
                "ansa, ansa.it, IT, Europe/Rome, -",
                "tass, тасс, RU, Europe/Moscow, -",
                "xinhua, xinhua, CN, Asia/Shanghai, -",
                "kyodo, kyodo news, JP, Asia/Tokyo, -",
                "yonhap, yna.co.kr, KR, Asia/Seoul, -",
                "pa, pa media, GB, Europe/London, en",
                "aap, aap, AU, Australia/Sydney, en",
                "ats, keystone-sda, CH, Europe/Zurich, -",
                "apa, apa.at, AT, Europe/Vienna, -",
                "belga, belga, BE, Europe/Brussels, -",
                "anp, anp, NL, Europe/Amsterdam, nl",
                "stt, suomen tietotoimisto, FI, Europe/Helsinki, -",
                "ntb, ntb, NO, Europe/Oslo, no",
                "tt, tt nyhetsbyrån, SE, Europe/Stockholm, sv",
                "ritzau, ritzau, DK, Europe/Copenhagen, da",
                "lusa, lusa, PT, Europe/Lisbon, -",
                "pti, press trust of india, IN, Asia/Kolkata, en",
                "upi, upi, US, America/New_York, en",
                "ana-mpa, ana-mpe, GR, Europe/Athens, -"
            })
    void theAgenciesOfTheWorldAreKnown(String id, String name, String country, String zone, String language) {
        Agency agency = Objects.requireNonNull(Agencies.ours().named(name));

        assertThat(agency.id()).isEqualTo(id);
        assertThat(agency.country()).isEqualTo(country);
        assertThat(Objects.toString(agency.zone(), null)).isEqualTo(zone);
        assertThat(agency.language()).isEqualTo(language);
    }

    @Test
    void everyProfileIsInTheIndex() throws IOException {
        Path resources = Path.of("resources/agencies");

        try (var files = Files.list(resources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".properties")))
                    .hasSize(Agencies.ours().all().size());
        }
    }

    @Test
    void aNewProfileIsANewAgency() throws IOException {
        // Given
        profile(
                "ellery-press",
                "names = ellery press, ellery.example\ncountry = IE\nzone = Europe/Dublin\nurgency = hot = 1\n");

        // When
        Agencies agencies = Agencies.with(folder);

        // Then
        Agency own = Objects.requireNonNull(agencies.named("ellery press"));
        assertThat(own.urgency(" HOT")).isEqualTo(1);
        assertThat(agencies.isName("Ellery Press")).isTrue();
        assertThat(agencies.isName("ellery.example")).isFalse();
        assertThat(agencies.sha256()).hasSize(64);
        assertThat(Agencies.ours().named("ellery press")).isNull();
    }

    @Test
    void aProfileOfOursIsChangedInWhatItStates() throws IOException {
        Agencies agencies = Agencies.with(profile("afp", "zone = Europe/Paris\n"));

        Agency afp = Objects.requireNonNull(agencies.named("afp"));
        assertThat(Objects.toString(afp.zone())).isEqualTo("Europe/Paris");
        assertThat(afp.country()).isEqualTo("FR");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "zone Europe/Paris        | line 2: the line is no fact. Fix: write it as key = value.",
                "zone =                   | line 2: the line is no fact. Fix: write it as key = value.",
                "tz = Europe/Paris        | line 2: tz is no key. Fix: one of names, country, zone,",
                "zone = Paris             | line 2: zone is no time zone. Fix: a name such as Europe/Helsinki.",
                "country = France         | line 2: country is no country. Fix: a code of ISO 3166 such as FI.",
                "language = french please | line 2: language is no language. Fix: a tag of BCP 47",
                "urgency = f = 0          | line 2: urgency does not fit. Fix: priority = 1 to 9,",
                "urgency = flash          | line 2: urgency does not fit. Fix: priority = 1 to 9,",
                "headline = first         | line 2: headline is no rule. Fix: none, first-paragraph or first-characters N, N up to 300.",
                "headline = first-characters 301 | line 2: headline is no rule.",
                "names = a                | line 2: names stands here twice. Fix: join the two lines.",
                "# nothing more           | country is missing. Fix: a new agency needs names and country."
            })
    void aLineThatDoesNotFitIsNamedWithItsRemedy(String line, String fault) throws IOException {
        Path file = profile("own", "names = own press\n" + line + "\n");

        assertThatThrownBy(() -> Agencies.with(file))
                .isInstanceOf(AgencyException.class)
                .hasMessageContaining("own.properties")
                .hasMessageContaining(fault);
    }

    @Test
    void twoAgenciesOfOneNameAreRefused() throws IOException {
        Path file = profile("own", "names = own press, dpa\ncountry = DE\n");

        assertThatThrownBy(() -> Agencies.with(file))
                .hasMessage("own and dpa are both called dpa. Fix: take the name out of one of the two.");
    }

    @Test
    void aNameOneCharacterPastTheLimitIsRefused() throws IOException {
        Path longest = profile("a", "names = " + "x".repeat(AgencyFile.MAX_NAME) + "\ncountry = IE\n");
        Path longer = profile("b", "names = " + "x".repeat(AgencyFile.MAX_NAME + 1) + "\ncountry = IE\n");

        assertThat(Agencies.with(longest).isName("x".repeat(AgencyFile.MAX_NAME)))
                .isTrue();
        assertThatThrownBy(() -> Agencies.with(longer)).hasMessageContaining("more than 100 characters");
    }

    @Test
    void aFileOneBytePastTheLimitIsRefused() throws IOException {
        String facts = "names = own press\ncountry = IE\n#";
        Path largest = profile("a", facts + "x".repeat(Agencies.MAX_BYTES - facts.length()));
        Path larger = profile("b", facts + "x".repeat(Agencies.MAX_BYTES - facts.length() + 1));

        assertThat(Agencies.with(largest).named("own press")).isNotNull();
        assertThatThrownBy(() -> Agencies.with(larger)).hasMessageContaining("larger than 65536 bytes");
    }

    @Test
    void aFolderOfOneProfileTooManyIsRefused() throws IOException {
        for (int i = 0; i <= Agencies.MAX_FILES; i++) {
            profile("own-" + i, "names = own press " + i + "\ncountry = IE\n");
        }

        assertThatThrownBy(() -> Agencies.with(folder)).hasMessageContaining("more than 500 profiles");
        Files.delete(folder.resolve("own-0.properties"));
        assertThat(Agencies.with(folder).named("own press 500")).isNotNull();
    }

    @Test
    void whatIsNoProfileIsRefused() throws IOException {
        Path other = Files.writeString(folder.resolve("own.txt"), "names = own press\n");
        Path latin =
                Files.write(folder.resolve("own.properties"), "names = café\n".getBytes(StandardCharsets.ISO_8859_1));
        Path none = Files.createDirectory(folder.resolve("none"));

        assertThatThrownBy(() -> Agencies.with(other))
                .hasMessageContaining("is no profile. Fix: call it NAME.properties.");
        assertThatThrownBy(() -> Agencies.with(latin)).hasMessageContaining("is not UTF-8. Fix: save it as UTF-8.");
        assertThatThrownBy(() -> Agencies.with(none)).hasMessageContaining("holds no profile.");
        assertThatThrownBy(() -> Agencies.with(folder.resolve("no.properties")))
                .hasMessageContaining("cannot be read.");
    }

    private Path profile(String id, String text) throws IOException {
        return Files.writeString(folder.resolve(id + ".properties"), text);
    }
}
