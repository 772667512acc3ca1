package io.dateline.train.places;

import io.dateline.train.places.PlacesModel.Row;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes rows in the form that the linker's place index reads. */
final class PlaceRows {
    private static final int MAGIC = 0x444c504c;
    private static final int FORMAT = 2;
    private static final int CAPITAL = 1;
    private static final int WELL_KNOWN = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PlaceRows() {}

    static byte[] encode(List<Row> rows) {
        return new PlaceRows().all(rows);
    }

    private byte[] all(List<Row> rows) {
        out.writeBytes(ByteBuffer.allocate(8).putInt(MAGIC).putInt(FORMAT).array());
        List<String> countries = table(rows, row -> row.city().country());
        List<String> divisions = table(rows, row -> row.city().division());
        varint(rows.size());
        byte[] last = {};
        for (Row row : rows) {
            byte[] name = row.name().getBytes(StandardCharsets.UTF_8);
            name(last, name);
            varint(countries.indexOf(row.city().country()));
            varint(divisions.indexOf(row.city().division()));
            varint(row.city().id());
            varint(row.city().population());
            varint(row.item().isEmpty() ? 0 : Integer.parseInt(row.item().substring(1)));
            boolean capital = row.city().feature().equals("PPLC");
            varint((capital ? CAPITAL : 0) | (row.wellKnown() ? WELL_KNOWN : 0));
            degrees(row.city().latitude());
            degrees(row.city().longitude());
            last = name;
        }
        return out.toByteArray();
    }

    private List<String> table(List<Row> rows, Function<Row, String> field) {
        TreeSet<String> distinct = new TreeSet<>();
        rows.forEach(row -> distinct.add(field.apply(row)));
        varint(distinct.size());
        for (String text : distinct) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            varint(bytes.length);
            out.writeBytes(bytes);
        }
        return new ArrayList<>(distinct);
    }

    private void name(byte[] last, byte[] name) {
        int shared = 0;
        while (shared < Math.min(last.length, name.length) && last[shared] == name[shared]) {
            shared++;
        }
        varint(shared);
        varint(name.length - shared);
        out.write(name, shared, name.length - shared);
    }

    /** Zigzag in thousandths. */
    private void degrees(int hundredThousandths) {
        int thousandths = Math.round(hundredThousandths / 100f);
        varint((thousandths << 1) ^ (thousandths >> 31));
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
