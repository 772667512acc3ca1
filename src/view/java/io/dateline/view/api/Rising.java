package io.dateline.view.api;

import io.dateline.view.api.Answers.Counted;
import io.dateline.view.api.Answers.Trend;
import io.dateline.view.api.Counting.Rise;
import io.dateline.view.window.Named;
import io.dateline.view.window.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ranks what the rows name by surprise: open rows alone, so that a killed article gives nothing a name. */
final class Rising {
    private static final int LISTED = 12;

    /** Articles below which a rise is chance. */
    private static final int SUPPORT = 2;

    private static final Comparator<Trend> BY_SURPRISE = Comparator.comparingDouble(Trend::surprise)
            .reversed()
            .thenComparing(trend -> -trend.entity().articles())
            .thenComparing(trend -> trend.entity().name());

    private final List<Row> rows;
    private final Spans spans;
    private final Counting counting;

    Rising(List<Row> rows, Spans spans, Counting counting) {
        this.rows = rows;
        this.spans = spans;
        this.counting = counting;
    }

    /** Whether anything that the rows name was counted in the last hour. */
    boolean isAny() {
        return rows.stream()
                .anyMatch(row -> row.names().stream().anyMatch(name -> isCounted(name.id()))
                        || row.topics().stream().anyMatch(topic -> isCounted(topic.code())));
    }

    private boolean isCounted(String id) {
        return counting.of(id, List.of()).lately() > 0;
    }

    /** People, organisations or places. */
    List<Trend> names(String type) {
        Map<String, Mentions> mentions = new HashMap<>();
        for (Row row : rows) {
            for (Named name : row.names()) {
                if (name.type().equals(type)) {
                    mentions.computeIfAbsent(name.id(), id -> new Mentions(name))
                            .add(row);
                }
            }
        }
        return ranked(mentions);
    }

    /** Topics, each as a name of its own. */
    List<Trend> topics() {
        Map<String, Mentions> mentions = new HashMap<>();
        for (Row row : rows) {
            row.topics()
                    .forEach(topic -> mentions.computeIfAbsent(
                                    topic.code(), code -> new Mentions(new Named(code, topic.name(), "topic", 0)))
                            .add(row));
        }
        return ranked(mentions);
    }

    private List<Trend> ranked(Map<String, Mentions> mentions) {
        return mentions.values().stream()
                .filter(named -> named.articles() >= SUPPORT)
                .map(this::trend)
                .sorted(BY_SURPRISE)
                .limit(LISTED)
                .toList();
    }

    private Trend trend(Mentions named) {
        Named name = named.name();
        Rise rise = counting.of(name.id(), named.moments());
        return new Trend(
                new Counted(name.id(), name.name(), name.type(), named.articles()),
                rise.lately(),
                tenths(rise.usually()),
                tenths(rise.surprise()),
                spans.counts(named.moments()));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
