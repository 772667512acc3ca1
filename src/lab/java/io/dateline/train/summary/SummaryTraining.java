package io.dateline.train.summary;

import io.dateline.analyse.Analyser;
import io.dateline.analyse.summary.SentenceTable;
import io.dateline.analyse.summary.SentenceTableBuilder;
import io.dateline.analyse.summary.Weights;
import io.dateline.article.Analysis;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.summary.References;
import io.dateline.evaluate.summary.Rouge;
import io.dateline.evaluate.summary.Stems;
import java.util.ArrayList;
import java.util.List;

/** Trains the summary's weights on articles with reference summaries. */
public final class SummaryTraining {
    private final Analyser analyser;
    private final SentenceTableBuilder sheets = new SentenceTableBuilder();

    public SummaryTraining(Analyser analyser) {
        this.analyser = analyser;
    }

    /**
     * A file's articles.
     *
     * @param learnt whether the weights are trained on them
     */
    public record Source(String name, List<Gold> articles, boolean learnt) {
        public Source {
            articles = List.copyOf(articles);
        }
    }

    /** The weights from all sources to learn from; every article counts the same. */
    public Weights train(List<Source> sources) {
        List<Sample> samples = new ArrayList<>();
        sources.stream().filter(Source::learnt).forEach(source -> samples.addAll(samples(source.articles())));
        return SummaryTrainer.train(samples);
    }

    /** Trials of the training method on articles it was not trained on. */
    public SummaryTrials trials(List<Source> sources) {
        return new SummaryTrials(sources.stream()
                .map(source -> new SummaryTrials.Corpus(source.name(), samples(source.articles()), source.learnt()))
                .toList());
    }

    private List<Sample> samples(List<Gold> articles) {
        return articles.parallelStream().map(this::sample).toList();
    }

    private Sample sample(Gold gold) {
        Analysis analysis = analyser.analyse(gold.article());
        SentenceTable sheet =
                sheets.make(analysis.prose(), analysis.entities(), analysis.quotes(), analysis.keyphrases());
        Stems stems = new Stems();
        int[] reference = stems.of(References.of(gold).get(0));
        List<int[]> sentences = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            sentences.add(stems.of(sheet.span(i).of(analysis.prose().text())));
        }
        return new Sample(sheet, sentences, Rouge.grams(reference, 1), Rouge.grams(reference, 2));
    }
}
