package io.dateline.train.places;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.train.places.PlacesModel.Row;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesModelTest {
    private static GeoNamesCity city(int id, String name, String country, String feature, int population) {
        return new GeoNamesCity(id, name, country, feature, "", population, 0, 0);
    }

    private static List<String> names(GeoNamesCity... cities) {
        return PlacesModel.rows(List.of(cities), (city, found) -> "", new ArrayList<>()).stream()
                .map(Row::name)
                .toList();
    }

    @Test
    void keepsTownsFromFiveThousandOn() {
        assertThat(names(city(1, "Bigtown", "ZZ", "PPL", 5_000), city(2, "Smalltown", "ZZ", "PPL", 4_999)))
                .containsExactly("bigtown");
    }

    @Test
    void keepsACapitalOfAnySize() {
        assertThat(names(city(1, "Tinytown", "ZZ", "PPLC", 10))).containsExactly("tinytown");
    }

    @Test
    void leavesOutPartsOfTowns() {
        assertThat(names(city(1, "Quarter", "ZZ", "PPLX", 50_000))).isEmpty();
    }

    @Test
    void addsTheEnglishNamesOfWellKnownCities() {
        assertThat(names(city(1, "Köln", "DE", "PPL", 900_000))).containsExactly("cologne", "koeln", "koln");
    }

    @Test
    void putsTheLargerNamesakeFirst() {
        List<Row> rows = PlacesModel.rows(
                List.of(city(1, "Twin", "ZZ", "PPL", 6_000), city(2, "Twin", "YY", "PPL", 7_000)),
                (city, found) -> "",
                new ArrayList<>());

        assertThat(rows).extracting(row -> row.city().id()).containsExactly(2, 1);
    }

    @Test
    void readsTheMessagesOfThePackage() {
        byte[] message = {
            8, 6, 18, 2, 'A', 'b', 26, 2, 'Z', 'Z', 58, 3, 'P', 'P', 'L', 66, 1, '7', 72, (byte) 0x88, 39, 80, 3, 88, 8
        };
        ByteBuffer file = ByteBuffer.allocate(2 * message.length + 2)
                .put((byte) message.length)
                .put(message)
                .put((byte) message.length)
                .put(message);

        assertThat(CitiesFile.read(file.flip()))
                .containsExactly(
                        new GeoNamesCity(3, "Ab", "ZZ", "PPL", "7", 5000, 4, -2),
                        new GeoNamesCity(3, "Ab", "ZZ", "PPL", "7", 5000, 8, -4));
    }
}
