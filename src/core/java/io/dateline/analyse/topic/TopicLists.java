package io.dateline.analyse.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of this room's lists in the jar, comments left out. */
final class TopicLists {
    private TopicLists() {}

    static List<String> lines(String name) {
        try (InputStream in = TopicLists.class.getResourceAsStream("/topics/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
