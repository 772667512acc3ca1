package io.dateline.train.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NaturalEarthTest {
    private static final String PLACES = """
            {"type": "FeatureCollection", "features": [
              {"properties": {"NAME": "Ellery", "ISO_A2": "ZZ", "wikidataid": "Q1", "LATITUDE": 10.0, "LONGITUDE": 20.0}},
              {"properties": {"NAME": "Ellery", "ISO_A2": "ZZ", "wikidataid": "Q2", "LATITUDE": 50.0, "LONGITUDE": 20.0}},
              {"properties": {"NAME": "Ellery", "ISO_A2": "YY", "wikidataid": "Q3", "LATITUDE": 10.0, "LONGITUDE": 20.0}},
              {"properties": {"NAME": "Morrow", "ISO_A2": "ZZ", "wikidataid": null, "LATITUDE": 1.0, "LONGITUDE": 2.0}}
            ]}
            """;

    @TempDir
    private Path folder;

    private String item(String name, int latitude, int longitude) throws IOException {
        Path file = Files.writeString(folder.resolve("places.json"), PLACES);
        GeoNamesCity city = new GeoNamesCity(7, name, "ZZ", "PPL", "", 900_000, latitude, longitude);
        return NaturalEarth.read(file).item(city, List.of(name));
    }

    @Test
    void takesTheNamesakeThatLiesThere() throws IOException {
        assertThat(item("Ellery", 5_010_000, 2_010_000)).isEqualTo("Q2");
    }

    @Test
    void takesNoneThatLiesElsewhere() throws IOException {
        assertThat(item("Ellery", 3_000_000, 2_000_000)).isEmpty();
    }

    @Test
    void takesNoneWhereTheTableHasNoItem() throws IOException {
        assertThat(item("Morrow", 100_000, 200_000)).isEmpty();
    }
}
