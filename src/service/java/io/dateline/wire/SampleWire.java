package io.dateline.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A day of a fictional agency, an item a file. */
public final class SampleWire {
    private static final String FOLDER = "/wire/";

    private SampleWire() {}

    /** The names of the items, in the order in which they were sent. */
    public static List<String> names() {
        return new String(item("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /** An item as it was sent. */
    public static byte[] item(String name) {
        try (InputStream in = SampleWire.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample wire lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
