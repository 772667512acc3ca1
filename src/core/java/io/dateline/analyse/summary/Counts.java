package io.dateline.analyse.summary;

import io.dateline.article.Prose;

/** Counts how often each word occurs in the article. */
final class Counts {
    private final Vocabulary vocabulary;
    private final Prose prose;
    private final int[] words;

    Counts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        prose = vocabulary.prose();
        words = new int[vocabulary.size()];
        for (int token = 0; token < prose.tokenCount(); token++) {
            int word = vocabulary.number(token);
            if (word >= 0) {
                words[word]++;
            }
        }
    }

    /** Sum of the log counts: what is said once adds nothing. */
    double weight(int[] distinct) {
        double sum = 0;
        for (int word : distinct) {
            sum += StrictMath.log(words[word]);
        }
        return sum;
    }

    /** Tokens with a letter or digit at their head. */
    int words(int from, int to) {
        int count = 0;
        for (int token = from; token < to; token++) {
            if (Character.isLetterOrDigit(prose.text().codePointAt(prose.tokenStart(token)))) {
                count++;
            }
        }
        return count;
    }

    int numbers(int from, int to) {
        int count = 0;
        for (int token = from; token < to; token++) {
            if (Character.isDigit(prose.text().codePointAt(prose.tokenStart(token)))) {
                count++;
            }
        }
        return count;
    }

    boolean self(int from, int to) {
        for (int token = from; token < to; token++) {
            if (vocabulary.self(token)) {
                return true;
            }
        }
        return false;
    }

    /** The words of some sentences. */
    WordSet wordsOf(int firstSentence, int endSentence) {
        WordSet set = new WordSet(words.length);
        for (int sentence = firstSentence; sentence < endSentence; sentence++) {
            int end = prose.sentenceEndToken(sentence);
            for (int token = prose.sentenceFirstToken(sentence); token < end; token++) {
                if (vocabulary.number(token) >= 0) {
                    set.add(vocabulary.number(token));
                }
            }
        }
        return set;
    }
}
