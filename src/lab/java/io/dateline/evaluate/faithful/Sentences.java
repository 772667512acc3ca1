package io.dateline.evaluate.faithful;

import io.dateline.evaluate.Gold;
import java.util.List;

/** The sentences of a row's summary: a line each, without the space that the corpus puts before a stop. */
final class Sentences {
    private Sentences() {}

    static List<String> of(Gold gold) {
        return gold.row()
                .path("summary")
                .asText()
                .lines()
                .map(line -> line.strip().replace(" .", ".").replace(" ,", ","))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
