package io.dateline.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sample wire that comes with Dateline: a day of a fictional agency. */
public final class SampleWire {
    private static final String SAMPLE = "/wire/";

    private SampleWire() {}

    /** In the order in which it was sent. */
    public static List<WireItem> items() {
        List<WireItem> items = new ArrayList<>();
        new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .forEach(name -> items.add(new WireItem(name, resource(name), null)));
        return items;
    }

    private static byte[] resource(String name) {
        try (InputStream in = SampleWire.class.getResourceAsStream(SAMPLE + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample wire lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
