package io.dateline.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The recorded F1 figures, below which no change may fall: one resource a task, {@code evaluate/floors/TASK.tsv}, with
 * lines {@code corpus TAB measure TAB F1 in percent}. {@code docs/results} has the same numbers.
 */
public final class Floors {
    private final Map<String, Double> percent = new TreeMap<>();

    private Floors() {}

    /** The floors of a task: none when it has no file. */
    public static Floors of(String task) {
        Floors floors = new Floors();
        try (InputStream file = Floors.class.getResourceAsStream("/evaluate/floors/" + task + ".tsv")) {
            if (file != null) {
                new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .forEach(floors::add);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return floors;
    }

    private void add(String line) {
        int last = line.lastIndexOf('\t');
        percent.put(line.substring(0, last), Double.valueOf(line.substring(last + 1)));
    }

    /** The recorded F1, 0 to 1; null when there is none. */
    @Nullable
    Double f1(String corpus, String measure) {
        Double floor = percent.get(corpus + "\t" + measure);
        return floor == null ? null : floor / 100;
    }

    /** All recorded figures in percent, by "corpus TAB measure". */
    public Map<String, Double> all() {
        return new TreeMap<>(percent);
    }
}
