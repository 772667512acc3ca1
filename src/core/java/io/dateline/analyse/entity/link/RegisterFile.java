package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.group.Gender;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Names with identifiers: {@code register.bin}, written by {@code dateline train register}. Nothing is unpacked when it is loaded: a
 * name is found by its hash in a table within the file, and only the entries that it may mean are read.
 *
 * <p>The file, big-endian: magic; format; the number of slots, a power of two; the slots, each the position of a name or 0. A
 * name: its length and its bytes, folded, in UTF-8; the number of its meanings; for each the position of an entry times four,
 * plus one where only the name in capitals means it, plus two where the name alone is not enough. An entry: its kind, type and gender, a byte each; country, two letters or blanks; the
 * Wikidata number, 0 for none; the year its office ended, 0 for none; its name; the number of other identifiers; for each its scheme, a byte, and its value. Numbers are varints; texts
 * are preceded by their length in bytes.
 */
final class RegisterFile {
    static final int MAGIC = 0x444c5247;
    static final int FORMAT = 1;

    static final int CAPITALS = 1;
    static final int DOUBTFUL = 2;

    private static final int HEAD = 12;
    private static final int FNV_BASIS = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;

    private static final List<RegisterKind> KINDS = List.of(RegisterKind.values());
    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final List<Gender> GENDERS = List.of(Gender.values());
    private static final List<Scheme> SCHEMES = List.of(Scheme.values());

    private final ByteBuffer bytes;
    private final int mask;

    RegisterFile(ByteBuffer bytes) {
        if (bytes.getInt(0) != MAGIC || bytes.getInt(4) != FORMAT) {
            throw new IllegalArgumentException("not a register of format " + FORMAT);
        }
        this.bytes = bytes;
        mask = bytes.getInt(8) - 1;
    }

    /** The FNV-1a hash of a folded name's bytes, its halves mixed since slots are chosen by the lower bits. */
    static int hash(byte[] name) {
        int hash = FNV_BASIS;
        for (byte b : name) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 15);
    }

    /**
     * What a folded name may mean.
     *
     * @param capitals whether it is written in capitals, as an acronym is
     */
    List<Known> named(String key, boolean capitals) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        for (int slot = hash(name) & mask; ; slot = (slot + 1) & mask) {
            int at = bytes.getInt(HEAD + 4 * slot);
            if (at == 0) {
                return List.of();
            }
            Cursor cursor = new Cursor(bytes, at);
            if (cursor.is(name)) {
                return meanings(cursor, capitals);
            }
        }
    }

    private List<Known> meanings(Cursor cursor, boolean capitals) {
        int count = cursor.number();
        List<Known> meanings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int posting = cursor.number();
            if (capitals || (posting & CAPITALS) == 0) {
                meanings.add(entry(new Cursor(bytes, posting >>> 2), (posting & DOUBTFUL) != 0));
            }
        }
        return meanings;
    }

    private static Known entry(Cursor cursor, boolean doubtful) {
        RegisterKind kind = KINDS.get(cursor.octet());
        EntityType type = TYPES.get(cursor.octet());
        Gender gender = GENDERS.get(cursor.octet());
        String country = cursor.text(2).strip();
        int item = cursor.number();
        int until = cursor.number();
        String name = cursor.text(cursor.number());
        int count = cursor.number();
        List<Link> others = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Scheme scheme = SCHEMES.get(cursor.octet());
            others.add(new Link(scheme, cursor.text(cursor.number()), 1));
        }
        return new Known(type, kind, item == 0 ? "" : "Q" + item, "", country, name, others, gender, doubtful, until);
    }

    /** Reads on from a place in the file; the file itself is never moved, since all threads share it. */
    private static final class Cursor {
        private final ByteBuffer bytes;
        private int at;

        Cursor(ByteBuffer bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        int octet() {
            return bytes.get(at++);
        }

        int number() {
            int value = 0;
            int shift = 0;
            byte next = bytes.get(at++);
            while (next < 0) {
                value |= (next & 0x7f) << shift;
                shift += 7;
                next = bytes.get(at++);
            }
            return value | next << shift;
        }

        String text(int length) {
            byte[] text = new byte[length];
            bytes.get(at, text);
            at += length;
            return new String(text, StandardCharsets.UTF_8);
        }

        /** Whether the name that begins here is this one; if so, reads past it. */
        boolean is(byte[] name) {
            if (number() != name.length) {
                return false;
            }
            for (int i = 0; i < name.length; i++) {
                if (bytes.get(at + i) != name[i]) {
                    return false;
                }
            }
            at += name.length;
            return true;
        }
    }
}
