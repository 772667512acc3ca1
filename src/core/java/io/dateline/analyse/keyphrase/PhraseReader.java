package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds the phrases of an English article that might be tags, with their features. Immutable and thread-safe. */
public final class PhraseReader {
    /**
     * Tokens that are read, some forty pages; nothing important is first named after them, and the limit bounds the
     * memory.
     */
    static final int READ = 20_000;

    private final Background background;
    private final ClassTagger tagger;

    public PhraseReader(Background background, ClassTagger tagger) {
        this.background = background;
        this.tagger = tagger;
    }

    /** A phrase and its features. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Read(Phrase phrase, double[] features) {}

    /** A phrase as training sees it. */
    public static final class Sample {
        private final Read read;

        private Sample(Read read) {
            this.read = read;
        }

        public String phrase() {
            return read.phrase().text;
        }

        public double[] features() {
            return read.features().clone();
        }

        /** Whether it may be a tag at all. */
        public boolean tag() {
            return read.phrase().isTag();
        }

        /** Whether an event that gives one of the two leaves the other out. */
        public boolean repeats(Sample other) {
            return read.phrase().repeats(other.read.phrase());
        }
    }

    /**
     * Reads the phrases in the order of the entities, then of the text.
     *
     * @param reader is given each with its features, in a row that the next phrase's features overwrite
     */
    void read(Prose prose, List<Entity> entities, BiConsumer<Phrase, double[]> reader) {
        byte[] classes = tagger.tag(prose, Math.min(READ, prose.tokenCount()));
        Phrases phrases = new Phrases(prose, entities, classes);
        PhraseFeatures features = new PhraseFeatures(background, prose, phrases, entities, classes.length);
        double[] row = new double[PhraseFeatures.SIZE];
        for (Phrase phrase : phrases.all()) {
            if (phrase.count() > 0) {
                Arrays.fill(row, 0);
                features.write(phrase, row);
                reader.accept(phrase, row);
            }
        }
    }

    /** As {@link #read}, for training. */
    public List<Sample> samples(Prose prose, List<Entity> entities) {
        List<Sample> samples = new ArrayList<>();
        read(prose, entities, (phrase, row) -> samples.add(new Sample(new Read(phrase, row.clone()))));
        return samples;
    }
}
