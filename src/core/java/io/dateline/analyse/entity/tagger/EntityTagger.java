package io.dateline.analyse.entity.tagger;

import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Prose;
import io.dateline.article.Span;
import io.dateline.models.FeatureWeights;
import io.dateline.models.ModelCard;
import io.dateline.models.ModelFile;
import io.dateline.models.ModelFiles;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Finds the names in an article and says what kind of thing each stands for. Immutable and thread-safe. */
public final class EntityTagger {
    static final int FORMAT = 4;

    private final ModelCard card;
    private final Lexicon lexicon;
    private final Truecaser truecaser;
    private final FeatureWeights weights;
    private final Decoder decoder;
    private final Subtypes subtypes;
    private final Confidence confidence;

    private EntityTagger(ModelCard card, ByteBuffer in) {
        this.card = card;
        int format = in.getInt();
        if (format != FORMAT) {
            throw new IllegalArgumentException("model format " + format + ", not " + FORMAT);
        }
        lexicon = Lexicon.read(in);
        truecaser = new Truecaser(lexicon);
        weights = FeatureWeights.read(in, Label.ROW, Label.ROW / Label.KINDS);
        decoder = Decoder.read(in);
        subtypes = Subtypes.read(in);
        confidence = Confidence.read(in);
    }

    /** Loads the model in the jar. */
    public static EntityTagger load() {
        return of(ModelFiles.load("ner"));
    }

    public static EntityTagger of(ModelFile file) {
        return new EntityTagger(file.card(), file.bytes());
    }

    public ModelCard card() {
        return card;
    }

    /** Truecases the prose and finds its names. */
    public Tagged read(Prose prose) {
        Prose cased = truecaser.truecase(prose);
        List<Mention> mentions = tag(cased);
        return new Tagged(cased == prose ? prose : truecaser.withNames(cased, mentions), mentions);
    }

    /** The names, in text order; none overlaps another. The letters are taken as they are. */
    public List<Mention> tag(Prose prose) {
        TokenFeatures tokens = new TokenFeatures(prose, lexicon);
        Trellis reading = new Trellis(tokens, weights, decoder);
        reading.second(reading.first());
        byte[] labels = reading.labels();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != Label.OUTSIDE) {
                int first = i;
                while (Label.open(labels[i])) {
                    i++;
                }
                EntityType type = subtypes.type(Label.kind(labels[first]), tokens, first, i + 1);
                double sure = confidence.of(reading.clearness(first, i + 1));
                mentions.add(new Mention(span(prose, first, i), type, sure));
            }
        }
        return mentions;
    }

    /** The number of features and remembered words read; a test checks that it is linear in the text. */
    long work(Prose prose) {
        Trellis reading = new Trellis(new TokenFeatures(prose, lexicon), weights, decoder);
        reading.second(reading.first());
        return reading.looks();
    }

    /** How clearly a token won its label on the second reading, for each token of a name: what calibration is fitted on. */
    public Clearness clearness(Prose prose) {
        Trellis reading = new Trellis(new TokenFeatures(prose, lexicon), weights, decoder);
        reading.second(reading.first());
        return new Clearness(reading.labels(), reading);
    }

    /** Labels, and how clear a stretch of them is. */
    public static final class Clearness {
        private final byte[] labels;
        private final Trellis reading;

        private Clearness(byte[] labels, Trellis reading) {
            this.labels = labels;
            this.reading = reading;
        }

        public byte[] labels() {
            return labels.clone();
        }

        /** 0 to 255, of the name from a token to a token. */
        public int of(int first, int end) {
            return reading.clearness(first, end);
        }
    }

    /** From a token to a token, less a possessive. */
    private static Span span(Prose prose, int first, int last) {
        int start = prose.tokenStart(first);
        int end = prose.tokenEnd(last);
        String text = prose.text();
        if (end - start > 3 && text.charAt(end - 1) == 's' && isApostrophe(text.charAt(end - 2))) {
            end -= 2;
        }
        return new Span(start, end);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    /** A first reading alone: what training takes for memory. */
    public FirstReading firstReading(Prose prose) {
        return new Trellis(new TokenFeatures(prose, lexicon), weights, decoder).first();
    }
}
