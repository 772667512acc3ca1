package io.dateline.evaluate.topic;

import com.fasterxml.jackson.databind.JsonNode;
import io.dateline.article.Analysis;
import io.dateline.article.Topic;
import io.dateline.evaluate.Corpus;
import io.dateline.evaluate.Figures;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.Measure;
import io.dateline.evaluate.Scorer;
import io.dateline.evaluate.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scores the best top-level topic against the gold. Measures: whether it is the main topic, whether it is acceptable,
 * whether the main topic is among the first three, F1 averaged over the gold's topics, and precision, recall and F1 of
 * each topic.
 */
public final class TopicTask implements Task {
    private static final int TOPS = 17;
    /** One more column for no topic. */
    private static final int COLUMNS = TOPS + 1;

    @Override
    public String name() {
        return "topic";
    }

    @Override
    public List<Corpus> corpora() {
        return List.of(
                Corpus.own("en"),
                Corpus.of("bbc", "topics/bbc.jsonl"),
                Corpus.of("agnews", "topics/agnews.jsonl"),
                Corpus.of("reuters21578", "topics/reuters21578.jsonl"),
                Corpus.of("kpcrowd", "topics/kpcrowd.jsonl"),
                Corpus.of("hand-labelled", "topics/huffpost_world_us_handlabelled.jsonl"),
                Corpus.of("huffpost (trained on)", "topics/huffpost.jsonl"));
    }

    @Override
    public Scorer scorer(Corpus corpus, List<Gold> gold) {
        return new TopicScorer(gold.stream()
                .mapToInt(row -> number(row.row().path("topic").asText()))
                .distinct()
                .sorted()
                .toArray());
    }

    private static final class TopicScorer implements Scorer {
        private final List<Measure> measures = new ArrayList<>(List.of(
                Measure.share("first is topic"),
                Measure.share("first is accepted"),
                Measure.share("topic in first three"),
                new Measure("macro F1", TopicTask::macro)));

        /** @param topics numbers of those the gold has */
        TopicScorer(int[] topics) {
            for (int topic : topics) {
                String name = String.format(Locale.ROOT, "medtop:%02d", topic + 1);
                measures.add(new Measure(name, confusion -> of(topic, confusion)));
            }
        }

        @Override
        public List<Measure> measures() {
            return List.copyOf(measures);
        }

        @Override
        public List<double[]> score(Gold row, Analysis analysis) {
            String main = row.row().path("topic").asText();
            List<String> accepted = new ArrayList<>();
            row.row().path("accept").forEach((JsonNode code) -> accepted.add(code.asText()));
            List<double[]> scores = new ArrayList<>(TopicTask.score(
                    main,
                    accepted,
                    analysis.topics().stream()
                            .filter(topic -> topic.level() == 1)
                            .map(Topic::code)
                            .toList()));
            while (scores.size() < measures.size()) {
                scores.add(scores.get(3));
            }
            return scores;
        }

        @Override
        public String remarks(List<double[]> sums) {
            return table(sums.get(3));
        }
    }

    /** What one article adds to each measure. */
    static List<double[]> score(String main, List<String> accepted, List<String> found) {
        String first = found.isEmpty() ? "" : found.get(0);
        boolean right = first.equals(main);
        boolean acceptable = accepted.isEmpty() ? right : accepted.contains(first);
        boolean three = found.subList(0, Math.min(3, found.size())).contains(main);
        double[] confusion = new double[TOPS * COLUMNS];
        confusion[number(main) * COLUMNS + (first.isEmpty() ? TOPS : number(first))] = 1;
        return List.of(share(right), share(acceptable), share(three), confusion);
    }

    private static double[] share(boolean right) {
        return new double[] {right ? 1 : 0, 1};
    }

    private static int number(String code) {
        int colon = code.indexOf(':');
        return Integer.parseInt(code.substring(colon + 1, colon + 3)) - 1;
    }

    /** The confusion table: a row a topic of the gold, a column a topic found, in articles; a dot for none. */
    static String table(double[] confusion) {
        StringBuilder table = new StringBuilder("gold \\ found");
        for (int found = 0; found < TOPS; found++) {
            table.append(String.format(Locale.ROOT, "%5s", String.format(Locale.ROOT, "%02d", found + 1)));
        }
        table.append(" none\n");
        for (int topic = 0; topic < TOPS; topic++) {
            if (gold(topic, confusion) > 0) {
                table.append(String.format(Locale.ROOT, "   medtop:%02d", topic + 1));
                for (int found = 0; found < COLUMNS; found++) {
                    int articles = (int) confusion[topic * COLUMNS + found];
                    table.append(String.format(Locale.ROOT, "%5s", articles == 0 ? "." : String.valueOf(articles)));
                }
                table.append('\n');
            }
        }
        return table.toString();
    }

    /** Mean F1 of the topics the gold has. */
    static Figures macro(double[] confusion) {
        double[] sums = new double[3];
        int topics = 0;
        for (int topic = 0; topic < TOPS; topic++) {
            if (gold(topic, confusion) > 0) {
                Figures figures = of(topic, confusion);
                sums[0] += figures.precision();
                sums[1] += figures.recall();
                sums[2] += figures.f1();
                topics++;
            }
        }
        return topics == 0 ? Figures.NONE : new Figures(sums[0] / topics, sums[1] / topics, sums[2] / topics);
    }

    private static Figures of(int topic, double[] confusion) {
        double found = 0;
        for (int other = 0; other < TOPS; other++) {
            found += confusion[other * COLUMNS + topic];
        }
        return Figures.ofCounts(confusion[topic * COLUMNS + topic], found, gold(topic, confusion));
    }

    private static double gold(int topic, double[] confusion) {
        double gold = 0;
        for (int found = 0; found < COLUMNS; found++) {
            gold += confusion[topic * COLUMNS + found];
        }
        return gold;
    }
}
