package io.dateline.cli.input;

import io.dateline.cli.input.Source.Items;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads JSON Lines: each line that is not blank is an item, byte for byte. Holds one line in memory, and no more of it than asked for. */
final class ItemLines {
    private ItemLines() {}

    /**
     * @param in buffered
     */
    static void read(String name, InputStream in, int most, Items items) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean blank = true;
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == '\n') {
                take(name, line, blank, items);
                line.reset();
                blank = true;
            } else if (line.size() < most) {
                line.write(next);
                blank &= next == ' ' || next == '\t' || next == '\r';
            }
        }
        take(name, line, blank, items);
    }

    private static void take(String name, ByteArrayOutputStream line, boolean blank, Items items) throws IOException {
        if (!blank) {
            items.take(new WireItem(name, line.toByteArray(), null));
        }
    }
}
