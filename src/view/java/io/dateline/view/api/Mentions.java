package io.dateline.view.api;

import io.dateline.view.api.Answers.Counted;
import io.dateline.view.window.Named;
import io.dateline.view.window.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The articles that name somebody. An article counts once, when its first version came: an update is no new mention. */
final class Mentions {
    private final Named name;
    private final Map<String, Long> firstByArticle = new HashMap<>();

    Mentions(Named name) {
        this.name = name;
    }

    void add(Row row) {
        firstByArticle.merge(row.id(), row.arrived(), Math::min);
    }

    Named name() {
        return name;
    }

    int articles() {
        return firstByArticle.size();
    }

    List<Long> moments() {
        return List.copyOf(firstByArticle.values());
    }

    /** Whom the rows name, by the number of articles. */
    static List<Counted> count(List<Row> rows, Predicate<Named> which) {
        Map<String, Mentions> mentions = new HashMap<>();
        for (Row row : rows) {
            for (Named name : row.names()) {
                if (which.test(name)) {
                    mentions.computeIfAbsent(name.id(), id -> new Mentions(name))
                            .add(row);
                }
            }
        }
        return mentions.values().stream()
                .map(one -> new Counted(one.name.id(), one.name.name(), one.name.type(), one.articles()))
                .sorted(Comparator.comparingInt(Counted::articles).reversed().thenComparing(Counted::name))
                .toList();
    }
}
