package io.dateline.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Inputs of tests from a file under {@code /decode}: {@code === title} begins one. */
final class Inputs {
    private Inputs() {}

    record Input(String title, String content) {
        @Override
        public String toString() {
            return title;
        }

        /** The content with backslash escapes as in Java, those by number among them. */
        String unescaped() {
            StringBuilder text = new StringBuilder();
            int from = 0;
            for (int at = content.indexOf("\\u"); at >= 0; at = content.indexOf("\\u", from)) {
                text.append(content, from, at).append((char) Integer.parseInt(content.substring(at + 2, at + 6), 16));
                from = at + 6;
            }
            return text.append(content.substring(from)).toString().translateEscapes();
        }
    }

    static List<Input> of(String file) {
        List<Input> inputs = new ArrayList<>();
        for (String part : ("\n" + read("/decode/" + file)).split("\n=== ", -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                inputs.add(new Input(
                        part.substring(0, end), part.substring(end + 1).stripTrailing()));
            }
        }
        return inputs;
    }

    private static String read(String path) {
        try (InputStream in = Inputs.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
