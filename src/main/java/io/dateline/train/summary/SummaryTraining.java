package io.dateline.train.summary;

import io.dateline.analyse.Analyser;
import io.dateline.analyse.summary.Sheet;
import io.dateline.analyse.summary.SheetMaker;
import io.dateline.analyse.summary.Weights;
import io.dateline.article.Analysis;
import io.dateline.evaluate.Gold;
import io.dateline.evaluate.summary.References;
import io.dateline.evaluate.summary.Rouge;
import io.dateline.evaluate.summary.Stems;
import java.util.ArrayList;
import java.util.List;

/** From articles with reference summaries to weights. */
public final class SummaryTraining {
    private final Analyser analyser;
    private final SheetMaker sheets = new SheetMaker();

    public SummaryTraining(Analyser analyser) {
        this.analyser = analyser;
    }

    /** @param corpora of equal say, whatever their sizes; none empty */
    public Weights train(List<List<Gold>> corpora) {
        return SummaryTrainer.train(corpora.stream().map(this::samples).toList());
    }

    private List<Sample> samples(List<Gold> corpus) {
        return corpus.parallelStream().map(this::sample).toList();
    }

    private Sample sample(Gold gold) {
        Analysis analysis = analyser.analyse(gold.article());
        Sheet sheet = sheets.make(analysis.prose(), analysis.entities(), analysis.quotes(), analysis.keyphrases());
        Stems stems = new Stems();
        int[] reference = stems.of(References.of(gold).get(0));
        List<int[]> sentences = new ArrayList<>();
        for (int i = 0; i < sheet.size(); i++) {
            sentences.add(stems.of(sheet.span(i).of(analysis.prose().text())));
        }
        return new Sample(sheet, sentences, Rouge.grams(reference, 1), Rouge.grams(reference, 2));
    }
}
