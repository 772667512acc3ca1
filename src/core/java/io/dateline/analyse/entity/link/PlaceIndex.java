package io.dateline.analyse.entity.link;

import io.dateline.article.Coordinates;
import io.dateline.words.WordNumbers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The world's larger towns by folded name, from GeoNames: {@code places.bin}, written by {@code dateline train places}.
 * Rows sorted by name, then the most populous first, in parallel arrays.
 *
 * <p>The file: magic, format; the two string tables (countries, first-level codes); the number of rows; then for each row
 * the name, front-coded (length shared with the row before, length of the rest, the rest in UTF-8), and as varints the
 * country, the first-level code, the GeoNames id, the population, the Wikidata number (0 for none), the flags, and latitude and
 * longitude in thousandths of a degree, about a hundred metres, zigzag.
 */
final class PlaceIndex {
    static final int MAGIC = 0x444c504c;
    static final int FORMAT = 2;
    static final int CAPITAL = 1;
    static final int WELL_KNOWN = 2;

    private static final double PER_DEGREE = 1000;

    private final String[] names;
    private final Town[] towns;
    private final WordNumbers numbers;
    /** The first row of a name, by the number of the name. */
    private final int[] firsts;

    /**
     * A town.
     *
     * @param id GeoNames id
     * @param country ISO 3166-1 alpha-2
     * @param division GeoNames first-level code: the postal abbreviation in the US, a number in most countries
     * @param item Wikidata item, or empty
     * @param wellKnown whether its name alone means it, whatever namesakes it has
     */
    record Town(
            int id,
            String country,
            String division,
            int population,
            String item,
            boolean capital,
            boolean wellKnown,
            Coordinates coordinates) {}

    private PlaceIndex(String[] names, Town[] towns) {
        this.names = names;
        this.towns = towns;
        List<String> different = new ArrayList<>(names.length);
        int[] rows = new int[names.length];
        for (int row = 0; row < names.length; row++) {
            if (row == 0 || !names[row].equals(names[row - 1])) {
                rows[different.size()] = row;
                different.add(names[row]);
            }
        }
        numbers = WordNumbers.of(different);
        firsts = Arrays.copyOf(rows, different.size());
    }

    static PlaceIndex read(ByteBuffer bytes) {
        if (bytes.getInt() != MAGIC || bytes.getInt() != FORMAT) {
            throw new IllegalArgumentException("not a place index of format " + FORMAT);
        }
        String[] countries = table(bytes);
        String[] divisions = table(bytes);
        int rows = varint(bytes);
        String[] names = new String[rows];
        Town[] towns = new Town[rows];
        byte[] name = new byte[256];
        for (int row = 0; row < rows; row++) {
            int shared = varint(bytes);
            int rest = varint(bytes);
            bytes.get(name, shared, rest);
            names[row] = new String(name, 0, shared + rest, StandardCharsets.UTF_8);
            towns[row] = town(bytes, countries, divisions);
        }
        return new PlaceIndex(names, towns);
    }

    private static Town town(ByteBuffer bytes, String[] countries, String[] divisions) {
        String country = countries[varint(bytes)];
        String division = divisions[varint(bytes)];
        int id = varint(bytes);
        int population = varint(bytes);
        int item = varint(bytes);
        int flags = varint(bytes);
        Coordinates coordinates = new Coordinates(degrees(bytes), degrees(bytes));
        return new Town(
                id,
                country,
                division,
                population,
                item == 0 ? "" : "Q" + item,
                (flags & CAPITAL) != 0,
                (flags & WELL_KNOWN) != 0,
                coordinates);
    }

    private static double degrees(ByteBuffer bytes) {
        int zigzag = varint(bytes);
        return ((zigzag >>> 1) ^ -(zigzag & 1)) / PER_DEGREE;
    }

    private static String[] table(ByteBuffer bytes) {
        String[] strings = new String[varint(bytes)];
        for (int i = 0; i < strings.length; i++) {
            byte[] string = new byte[varint(bytes)];
            bytes.get(string);
            strings[i] = new String(string, StandardCharsets.UTF_8);
        }
        return strings;
    }

    private static int varint(ByteBuffer bytes) {
        int value = 0;
        int shift = 0;
        byte next = bytes.get();
        while (next < 0) {
            value |= (next & 0x7f) << shift;
            shift += 7;
            next = bytes.get();
        }
        return value | next << shift;
    }

    int size() {
        return names.length;
    }

    /** The towns of that folded name, the most populous first. */
    List<Town> named(String key) {
        int number = numbers.find(key, 0, key.length());
        if (number < 0) {
            return List.of();
        }
        List<Town> namesakes = new ArrayList<>(2);
        for (int row = firsts[number]; row < names.length && names[row].equals(key); row++) {
            namesakes.add(towns[row]);
        }
        return namesakes;
    }
}
