package io.dateline.analyse.entity.tagger;

/**
 * The features of a token, as hashes: words, shapes, affixes, word classes and list marks of the token and its neighbours,
 * after Ratinov and Roth (2009), and the words around the run of capitals that the token stands in. The one place that
 * knows the templates.
 */
public final class Features {
    /** No token has more. */
    public static final int MOST = 128;

    /** Templates of the word classes start here, so many a source. */
    private static final int CLASSES = 100;

    private static final int CLASS_TEMPLATES = 20;
    private static final int NONE = 0x5bd1e995;

    private final TokenFeatures tokens;
    private final int[] out;
    private int count;
    private int first;
    private int end;
    private int kind;

    /** @param out where to write, at least {@link #MOST} long */
    public Features(TokenFeatures tokens, int[] out) {
        this.tokens = tokens;
        this.out = out;
    }

    /** Turns to a sentence. */
    public void sentence(int sentence) {
        first = tokens.prose.sentenceFirstToken(sentence);
        end = tokens.prose.sentenceEndToken(sentence);
        kind = tokens.sentenceKind[sentence];
    }

    /** Writes the features of a token of the sentence; returns how many. */
    public int read(int i) {
        count = 0;
        int sentence = kind + (i == first ? 8 : 0);
        add(0, sentence);
        words(i);
        shapes(i, sentence);
        affixes(i);
        classes(i);
        lists(i);
        dictionary(i);
        run(i);
        sport(i);
        return count;
    }

    /** Writes what the article's other tokens of the same word add; returns how many features. */
    public int recall(int i, LabelHistory history) {
        count = 0;
        if (!history.knows(i)) {
            return 0;
        }
        int kind = history.kind(i);
        int label = history.label(i);
        int place = place(i);
        add(80, kind);
        add(81, kind, place);
        add(82, label);
        add(83, label, place);
        add(84, history.small(i) ? 1 : 0, label);
        for (int k = 0; k < FirstReading.WIDTH; k++) {
            add(87 + k, history.belief(i, k));
        }
        add(85, inside(i - 1) ? history.kind(i - 1) : -1, kind);
        add(86, kind, inside(i + 1) ? history.kind(i + 1) : -1);
        return count;
    }

    private boolean inside(int i) {
        return i >= first && i < end;
    }

    private int place(int i) {
        return (Math.min(i - tokens.runStart[i], 3) << 4 | Math.min(tokens.runEnd[i] - 1 - i, 3)) + 1;
    }

    private void words(int i) {
        Forms f = tokens.forms;
        int w = f.lower[i];
        int before = word(i - 1);
        int after = word(i + 1);
        add(1, w);
        add(2, f.exact[i]);
        add(3, before);
        add(4, after);
        add(5, word(i - 2));
        add(6, word(i + 2));
        add(7, before, w);
        add(8, w, after);
        add(9, before, after);
        add(10, word(i - 2), before);
        add(11, after, word(i + 2));
    }

    private void shapes(int i, int sentence) {
        int s = tokens.forms.shape[i];
        int before = shape(i - 1);
        int after = shape(i + 1);
        int written = (int) (tokens.words[i] & Lexicon.CASE);
        add(12, s);
        add(13, before);
        add(14, after);
        add(15, before, s);
        add(16, s, after);
        add(17, Hash.pair(before, s), after);
        add(18, shape(i - 2));
        add(19, shape(i + 2));
        int look = tokens.forms.looks[i] | written << 4;
        add(20, look, sentence);
        add(21, Hash.pair(look, sentence), shape(i + 1));
        add(22, caseOf(i - 1), look);
        add(23, look, caseOf(i + 1));
    }

    private void affixes(int i) {
        Forms f = tokens.forms;
        add(24, f.prefix2[i]);
        add(25, f.prefix3[i]);
        add(26, f.prefix4[i]);
        add(27, f.suffix1[i], f.looks[i]);
        add(28, f.suffix2[i]);
        add(29, f.suffix3[i]);
        add(30, f.suffix4[i]);
        add(31, f.suffix3[i], f.looks[i]);
        add(32, i > first ? f.suffix3[i - 1] : NONE);
        add(33, i + 1 < end ? f.suffix3[i + 1] : NONE);
    }

    private void classes(int i) {
        for (int source = 0; source < Lexicon.SOURCES; source++) {
            classes(i, tokens.classes[source], CLASSES + source * CLASS_TEMPLATES);
        }
    }

    private void classes(int i, long[] classes, int template) {
        long own = classes[i];
        long before = classOf(classes, i - 1);
        long after = classOf(classes, i + 1);
        int middle = Lexicon.middle(own);
        int middleBefore = Lexicon.middle(before);
        int middleAfter = Lexicon.middle(after);
        add(template, Lexicon.fine(own));
        add(template + 1, middle);
        add(template + 2, Lexicon.coarse(own));
        add(template + 3, Lexicon.fine(before));
        add(template + 4, middleBefore);
        add(template + 5, Lexicon.fine(after));
        add(template + 6, middleAfter);
        add(template + 7, Lexicon.middle(classOf(classes, i - 2)));
        add(template + 8, Lexicon.middle(classOf(classes, i + 2)));
        add(template + 9, middleBefore, middle);
        add(template + 10, middle, middleAfter);
        add(template + 11, middleBefore, middleAfter);
        add(template + 12, Hash.pair(Lexicon.coarse(before), Lexicon.coarse(own)), Lexicon.coarse(after));
        add(template + 13, word(i - 1), middle);
        add(template + 14, middle, word(i + 1));
        add(template + 15, middle, tokens.forms.shape[i]);
    }

    private void lists(int i) {
        int own = tokens.listed[i];
        int name = names(i);
        add(50, own);
        add(51, listed(i - 1), own);
        add(52, own, listed(i + 1));
        add(53, name);
        add(54, names(i - 1), name);
        add(55, name, names(i + 1));
        add(56, own, name);
    }

    private void dictionary(int i) {
        int own = meaning(i);
        add(71, own);
        add(72, meaning(i - 1), own);
        add(73, own, meaning(i + 1));
    }

    /** In sports copy a town's name is often a club's, by the words and numbers around it. */
    private void sport(int i) {
        if (tokens.sport == 0) {
            return;
        }
        int stop = tokens.runEnd[i];
        int look = tokens.forms.looks[i];
        int sport = tokens.sport << 8 | place(i);
        add(75, sport, tokens.listed[i]);
        add(76, sport, word(tokens.runStart[i] - 1));
        add(77, sport, word(stop));
        add(78, sport, Hash.pair(shape(tokens.runStart[i] - 1), shape(stop)));
        add(79, sport, names(i) << 4 | look);
    }

    private void run(int i) {
        int start = tokens.runStart[i];
        int stop = tokens.runEnd[i];
        boolean inRun = stop - start > 1 || tokens.forms.capital(i);
        if (!inRun) {
            return;
        }
        int length = Math.min(stop - start, 6);
        int place = place(i);
        int before = word(start - 1);
        int after = word(stop);
        int last = tokens.forms.lower[stop - 1];
        add(57, length, place);
        add(58, before, place);
        add(59, after, place);
        add(62, before, after);
        add(63, last, place);
        add(64, tokens.forms.lower[start], place);
        add(67, tokens.forms.suffix3[stop - 1], place);
        add(68, names(start) << 8 | names(stop - 1), place);
        add(74, strange(start, stop), place);
        add(69, after, word(stop + 1));
        add(70, word(start - 2), before);
        for (int source = 0; source < Lexicon.SOURCES; source++) {
            long[] classes = tokens.classes[source];
            int template = CLASSES + source * CLASS_TEMPLATES;
            add(template + 16, Lexicon.middle(classOf(classes, start - 1)), place);
            add(template + 17, Lexicon.middle(classOf(classes, stop)), place);
            add(template + 18, Lexicon.middle(classes[stop - 1]), place);
            add(template + 19, Lexicon.middle(classes[start]), place);
        }
    }

    private int word(int i) {
        return i >= first && i < end ? tokens.forms.lower[i] : NONE + (i < first ? 1 : 2);
    }

    private int shape(int i) {
        return i >= first && i < end ? tokens.forms.shape[i] : NONE;
    }

    private long classOf(long[] classes, int i) {
        return i >= first && i < end ? classes[i] : 0;
    }

    private int listed(int i) {
        return i >= first && i < end ? tokens.listed[i] : 0;
    }

    /** Given name and surname bits of a capitalised token. */
    private int names(int i) {
        return i >= first && i < end && tokens.lively(i) ? 1 + (int) (tokens.words[i] >> 3 & 3) : 0;
    }

    /** What dictionaries say of a token, with its looks. */
    private int meaning(int i) {
        return i >= first && i < end ? Lexicon.dictionary(tokens.words[i]) << 4 | tokens.forms.looks[i] : -1;
    }

    /** How many words of a run, up to two, are no words of English when small, and whether it fills the sentence. */
    private int strange(int start, int stop) {
        int strange = 0;
        for (int i = start; i < stop && strange < 2; i++) {
            strange += (tokens.words[i] & (Lexicon.OFTEN | Lexicon.SELDOM)) == 0 ? 1 : 0;
        }
        int edges = (start == first ? 2 : 0) | (stop >= end - 1 ? 1 : 0);
        return strange << 3 | edges << 1 | (stop - start > 1 ? 1 : 0);
    }

    private int caseOf(int i) {
        return i >= first && i < end ? tokens.forms.looks[i] | (int) (tokens.words[i] & Lexicon.CASE) << 4 : -1;
    }

    private void add(int template, int value) {
        int h = (value ^ template * 0x9E3779B1) * 0x85EBCA6B;
        out[count++] = (h ^ h >>> 15) * 0xC2B2AE35;
    }

    private void add(int template, int a, int b) {
        add(template, Hash.pair(a, b));
    }
}
