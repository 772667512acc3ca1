package io.dateline.train.register;

import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.train.register.Catalogue.Thing;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes things and their names in the form that the linker's register reads. */
final class RegisterBytes {
    private static final int MAGIC = 0x444c5247;
    private static final int FORMAT = 1;
    private static final int HEAD = 12;
    private static final int FNV_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    /** A name that more things bear says nothing; the text would have to say everything. */
    private static final int MOST_MEANINGS = 12;

    private static final List<String> KINDS = List.of(
            "WELL_KNOWN",
            "NOTABLE",
            "POLITICIAN",
            "COMPANY",
            "INSTITUTION",
            "PARTY",
            "CLUB",
            "COMPETITION",
            "NEWSPAPER",
            "BRAND",
            "AIRLINE");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final TreeMap<String, List<Integer>> postings = new TreeMap<>();

    private RegisterBytes() {}

    /** @param keys the names of each thing, with the marks of {@link IndexedNames} */
    static byte[] of(Map<Thing, Map<String, Integer>> keys) {
        return new RegisterBytes().all(keys);
    }

    private byte[] all(Map<Thing, Map<String, Integer>> keys) {
        // Entries stand first behind the slots, whose number depends on the names alone.
        int names = (int) keys.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .count();
        int slots = Math.max(2, Integer.highestOneBit(names) * 2);
        out.writeBytes(ByteBuffer.allocate(HEAD)
                .putInt(MAGIC)
                .putInt(FORMAT)
                .putInt(slots)
                .array());
        out.writeBytes(new byte[4 * slots]);
        keys.forEach((thing, forms) -> {
            int at = out.size();
            entry(thing);
            forms.forEach((key, marks) ->
                    postings.computeIfAbsent(key, each -> new ArrayList<>(1)).add(at << 2 | marks));
        });
        int[] table = new int[slots];
        postings.forEach((key, meanings) -> {
            if (meanings.size() <= MOST_MEANINGS) {
                place(table, key, meanings);
            }
        });
        ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray());
        Arrays.stream(table).forEach(new Slots(bytes)::put);
        return bytes.array();
    }

    /** Fills the slots in order. */
    private static final class Slots {
        private final ByteBuffer bytes;
        private int at = HEAD;

        Slots(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        void put(int slot) {
            bytes.putInt(at, slot);
            at += 4;
        }
    }

    private void place(int[] table, String key, List<Integer> meanings) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        int slot = hash(name) & (table.length - 1);
        while (table[slot] != 0) {
            slot = (slot + 1) & (table.length - 1);
        }
        table[slot] = out.size();
        varint(name.length);
        out.writeBytes(name);
        varint(meanings.size());
        meanings.forEach(this::varint);
    }

    private static int hash(byte[] name) {
        int hash = FNV_BASIS;
        for (byte b : name) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 15);
    }

    private void entry(Thing thing) {
        out.write(KINDS.indexOf(thing.kind()));
        out.write(Arrays.asList(thing.type().getDeclaringClass().getEnumConstants())
                .indexOf(thing.type()));
        out.write(Arrays.asList(thing.gender().getDeclaringClass().getEnumConstants())
                .indexOf(thing.gender()));
        out.writeBytes((thing.country() + "  ").substring(0, 2).getBytes(StandardCharsets.US_ASCII));
        varint(thing.item().isEmpty() ? 0 : Integer.parseInt(thing.item().substring(1)));
        varint(thing.until());
        text(thing.shown());
        varint(thing.links().size());
        for (Link link : thing.links()) {
            out.write(List.of(Scheme.values()).indexOf(link.scheme()));
            text(link.value());
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    private void varint(int value) {
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
