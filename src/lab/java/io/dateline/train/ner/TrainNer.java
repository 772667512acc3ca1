package io.dateline.train.ner;

import io.dateline.models.ModelCard;
import io.dateline.train.ModelWriter;
import io.dateline.train.News;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes the tagger's model file: builds the lexicon, reads the corpora, trains and writes. */
public final class TrainNer {
    private static final String ARTICLES = "ner/worldwide_train.jsonl.gz";
    private static final String SENTENCES = "ner/gmb_train.jsonl.gz";

    /** Items of sports copy made from each block. */
    private static final int SPORT = 25;

    private static final int SPORT_SEED = 20261130;

    private TrainNer() {}

    /**
     * @param data folder of the labelled and unlabelled texts
     * @param lists folder of the name lists
     * @param freeOnly whether to leave out all but freely licensed text
     * @param out folder to write {@code ner.bin} and {@code ner.properties} into
     */
    public static ModelCard run(Path data, Path lists, boolean freeOnly, Path out, Consumer<String> progress)
            throws IOException {
        LexiconBuilder builder = new LexiconBuilder();
        new News().read(data, freeOnly ? News.FREE_FILES : News.FILES, builder::add);
        LexiconTables lexicon = builder.build(lists);
        progress.accept("lexicon: " + lexicon.words().size() + " words, "
                + lexicon.classes().size() + " in classes, "
                + lexicon.phrases().size() + " phrases");
        NerCorpus corpus = new NerCorpus(NameLists.places());
        List<NerDocument> articles = freeOnly ? List.of() : corpus.read(data.resolve(ARTICLES));
        List<NerDocument> sentences = new ArrayList<>(corpus.read(data.resolve(SENTENCES)));
        SportCopy.read(lists).rows(SPORT, SPORT_SEED).forEach(row -> sentences.add(corpus.document(row)));
        NerSettings settings = freeOnly ? NerSettings.FREE : NerSettings.DEFAULT;
        byte[] bytes = new NerTraining(lexicon, settings, progress).run(articles, List.of(sentences));
        String version = freeOnly ? "5-free" : "5";
        return ModelWriter.write(out, "ner", version, "Apache-2.0", bytes);
    }
}
