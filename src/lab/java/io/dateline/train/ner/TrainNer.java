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

    /** One sentence in so many is repeated in capitals, and in small letters. */
    private static final int SHOUTED = 12;

    private static final int WHISPERED = 4;

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
        List<NerDocument> sentences = withCases(corpus.read(data.resolve(SENTENCES)));
        NerSettings settings = freeOnly ? NerSettings.FREE : NerSettings.DEFAULT;
        byte[] bytes = new NerTraining(lexicon, settings, progress).run(articles, List.of(sentences));
        String version = freeOnly ? "4-free" : "4";
        return ModelWriter.write(out, "ner", version, "Apache-2.0", bytes);
    }

    /** Adds copies in capitals and in small letters, so that the tagger does not depend on case. */
    static List<NerDocument> withCases(List<NerDocument> sentences) {
        List<NerDocument> all = new ArrayList<>(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (i % SHOUTED == 0) {
                all.add(sentences.get(i).shouted());
            } else if (i % WHISPERED == 1) {
                all.add(sentences.get(i).whispered());
            }
        }
        return all;
    }
}
