package io.dateline.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inputs of tests from a file under {@code /decode}: {@code === title} begins one. */
public final class Inputs {
    private Inputs() {}

    public record Input(String title, String content) {
        /** What the title names before a bar, for example {@code message/rfc822 | a mail}; null when it names none. */
        public @Nullable String contentType() {
            int bar = title.indexOf(" | ");
            return bar < 0 ? null : title.substring(0, bar);
        }

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

    /** The inputs of all files of a folder, their titles behind the file's name. */
    public static List<Input> folder(String path) {
        List<Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("test/resources" + path))) {
            for (Path file : files.sorted().toList()) {
                parse(Files.readString(file))
                        .forEach(input ->
                                inputs.add(new Input(file.getFileName() + ": " + input.title(), input.content())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inputs;
    }

    static List<Input> of(String file) {
        return parse(read("/decode/" + file));
    }

    private static List<Input> parse(String text) {
        List<Input> inputs = new ArrayList<>();
        for (String part : ("\n" + text).split("\n=== ", -1)) {
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
