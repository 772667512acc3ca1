package io.dateline.story.versions.print;

import java.util.List;

/**
 * What is kept of a version to compare the next one with: small values and hashes, no text. Limits keep it small; what lies
 * beyond them is not compared.
 *
 * @param whole whether the event had the text; without it there is nothing to compare
 * @param sentences the title first when there is one, then the body's in their order
 * @param names of the people, organisations and places named, in the order of their relevance
 */
public record Print(
        boolean whole,
        List<SentencePrint> sentences,
        List<Figure> figures,
        List<String> names,
        List<SaidPrint> quotes) {
    /** Of an event without text. */
    public static final Print NONE = new Print(false, List.of(), List.of(), List.of(), List.of());

    public Print {
        sentences = List.copyOf(sentences);
        figures = List.copyOf(figures);
        names = List.copyOf(names);
        quotes = List.copyOf(quotes);
    }
}
