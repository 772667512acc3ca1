package io.dateline.analyse.keyphrase;

import io.dateline.article.Entity;
import io.dateline.article.Prose;
import java.util.ArrayList;
import java.util.List;

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
    record Read(Phrase phrase, double[] features) {}

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

    /** In the order of the entities, then of the text. */
    List<Read> read(Prose prose, List<Entity> entities) {
        int count = Math.min(READ, prose.tokenCount());
        return read(prose, entities, tagger.tag(prose, count));
    }

    /** As {@link #read(Prose, List)}, for training. */
    public List<Sample> samples(Prose prose, List<Entity> entities) {
        return read(prose, entities).stream().map(Sample::new).toList();
    }

    List<Read> read(Prose prose, List<Entity> entities, byte[] classes) {
        Phrases phrases = new Phrases(prose, entities, classes);
        PhraseFeatures features = new PhraseFeatures(background, prose, phrases, entities, classes.length);
        List<Read> read = new ArrayList<>();
        for (Phrase phrase : phrases.all()) {
            if (phrase.count() > 0) {
                read.add(new Read(phrase, features.of(phrase)));
            }
        }
        return read;
    }
}
