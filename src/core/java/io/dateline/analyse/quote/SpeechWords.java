package io.dateline.analyse.quote;

import io.dateline.words.WordKinds;
import java.util.Arrays;
import java.util.List;

/** Words that tell speech from other attributions, from {@code /words/en/speech-words.tsv}, by the hash of their base form. */
final class SpeechWords {
    static final SpeechWords ENGLISH = new SpeechWords(WordKinds.words("/words/en/speech-words.tsv"));

    /** What follows is what somebody said. */
    final int[] say;

    /** A verb of saying that may have its hearer before what is said. */
    final int[] tell;

    /** Speech only when "that" opens the clause. */
    final int[] find;

    /** Speech when some words stand in quotation marks. */
    final int[] talk;

    /** Nouns of saying. */
    final int[] noun;

    /** Forms that are as often nouns as verbs. */
    final int[] nounToo;

    /** Verbs whose subject in the passive is the hearer, or the one quoted. */
    final int[] passive;

    /** Past forms without -ed. */
    final int[] past;

    /** Verbs of saying that seldom have anything but a clause after them. */
    final int[] plain;

    /** Words that open a clause below another. */
    final int[] below;

    /** Words that deny what the verb after them says. */
    final int[] denial;

    /** Connectives that are the writer's, before a comma. */
    final int[] connective;

    /** Words between a verb and what is spoken of. */
    final int[] topic;

    /** Words that open a question told. */
    final int[] question;

    private SpeechWords(WordKinds kinds) {
        say = hashes(kinds.list("say"));
        tell = hashes(kinds.list("tell"));
        find = hashes(kinds.list("find"));
        talk = hashes(kinds.list("talk"));
        noun = hashes(kinds.list("noun"));
        nounToo = hashes(kinds.list("noun-too"));
        passive = hashes(kinds.list("passive"));
        past = hashes(kinds.list("past"));
        plain = hashes(kinds.list("plain"));
        below = hashes(kinds.list("below"));
        denial = hashes(kinds.list("denial"));
        topic = hashes(kinds.list("topic"));
        question = hashes(kinds.list("question"));
        connective = hashes(kinds.list("connective"));
    }

    private static int[] hashes(List<String> words) {
        return words.stream().mapToInt(SpeechWords::hash).sorted().toArray();
    }

    static int hash(String word) {
        return (int) Lexicon.hash(word, 0, word.length());
    }

    static boolean in(int[] words, int hash) {
        return Arrays.binarySearch(words, hash) >= 0;
    }
}
