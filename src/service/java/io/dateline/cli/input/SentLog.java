package io.dateline.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Remembers by their keys what was sent, in a file where a later run is to know it: a line each. */
final class SentLog {
    private final @Nullable Path file;
    private final Set<String> keys = new LinkedHashSet<>();

    /**
     * @param file null to remember for this run alone
     */
    SentLog(@Nullable Path file) throws IOException {
        this.file = file;
        if (file != null && Files.exists(file)) {
            keys.addAll(Files.readAllLines(file));
        }
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    void add(String key) throws IOException {
        if (keys.add(key) && file != null) {
            Files.writeString(file, key + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    int size() {
        return keys.size();
    }

    /** Forgets keys, and writes the file anew where there were some. */
    void forget(Predicate<String> which) throws IOException {
        if (keys.removeIf(which)) {
            write();
        }
    }

    /** Forgets the oldest. */
    void shorten(int most) throws IOException {
        List<String> all = new ArrayList<>(keys);
        keys.retainAll(new LinkedHashSet<>(all.subList(Math.max(0, all.size() - most), all.size())));
        write();
    }

    private void write() throws IOException {
        if (file != null) {
            Files.write(file, keys);
        }
    }
}
