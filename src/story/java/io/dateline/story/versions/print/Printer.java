package io.dateline.story.versions.print;

import io.dateline.story.item.Anchor;
import io.dateline.story.item.Item;
import io.dateline.story.item.Named;
import io.dateline.story.item.Said;
import io.dateline.story.versions.print.Letters.Word;
import io.dateline.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the print of an item: every sentence, figure, name and quote up to the limits. */
public final class Printer {
    /** Sentences of a version that are compared: a long feature has this many, and each takes about 15 bytes of state. */
    static final int MAX_SENTENCES = 200;

    /** Figures of a version that are compared; a market report has this many. */
    static final int MAX_FIGURES = 150;

    static final int MAX_NAMES = 40;
    static final int MAX_QUOTES = 30;

    /** Characters kept of a name: enough for a person to know it. */
    static final int MAX_NAME = 60;

    private static final Set<String> NEGATIONS = WordFile.words("/versions/negations.txt");
    private static final WordFilter MAY_NEGATE = WordFilter.of(NEGATIONS);

    private Printer() {}

    public static Print of(Item item) {
        if (!item.comparable()) {
            return Print.NONE;
        }
        List<Anchor> anchors = anchors(item);
        List<SentencePrint> sentences = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Figures title = figures(item, item.copy().title());
        Figures body = figures(item, item.copy().body());
        for (Anchor at : anchors) {
            boolean inTitle = at.field() == Anchor.Field.TITLE;
            String text = inTitle ? item.copy().title() : item.copy().body();
            List<Word> words = Letters.words(text, at.start(), at.end());
            sentences.add(sentence(text, at, words));
            figures.addAll((inTitle ? title : body).in(at, words));
        }
        return new Print(
                true,
                sentences,
                figures.subList(0, Math.min(MAX_FIGURES, figures.size())),
                names(item.findings().entities()),
                quotes(item));
    }

    /** The title as one, then the sentences of the body. */
    private static List<Anchor> anchors(Item item) {
        List<Anchor> anchors = new ArrayList<>();
        if (!item.copy().title().isEmpty()) {
            anchors.add(new Anchor(Anchor.Field.TITLE, 0, item.copy().title().length()));
        }
        int end = item.copy().body().length();
        item.copy().sentences().stream()
                .filter(at -> at.field() == Anchor.Field.BODY && at.end() <= end)
                .limit(MAX_SENTENCES)
                .forEach(anchors::add);
        return anchors;
    }

    private static Figures figures(Item item, String text) {
        return new Figures(text, item.head().language(), item.findings().amounts());
    }

    private static SentencePrint sentence(String text, Anchor at, List<Word> words) {
        int negations = 0;
        for (Word word : words) {
            if (MAY_NEGATE.mayHave(word)
                    && NEGATIONS.contains(
                            text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))) {
                negations++;
            }
        }
        int hash = Letters.hash(text, at.start(), at.end());
        return new SentencePrint(at, hash, Letters.sketch(text, words), negations);
    }

    private static List<String> names(List<Named> entities) {
        return entities.stream()
                .map(entity -> cut(entity.name()))
                .distinct()
                .limit(MAX_NAMES)
                .toList();
    }

    private static String cut(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, name.offsetByCodePoints(0, MAX_NAME / 2));
    }

    private static List<SaidPrint> quotes(Item item) {
        Map<String, String> names = new HashMap<>();
        item.findings().entities().forEach(entity -> names.put(entity.id(), cut(entity.name())));
        List<SaidPrint> quotes = new ArrayList<>();
        for (Said quote : item.findings().quotes()) {
            if (quotes.size() < MAX_QUOTES) {
                String words = item.copy().words(quote.at());
                String speaker = quote.speaker() == null ? "" : names.getOrDefault(quote.speaker(), "");
                quotes.add(new SaidPrint(
                        quote.at(),
                        Letters.hash(words, 0, words.length()),
                        Letters.sketch(words, Letters.words(words, 0, words.length())),
                        speaker));
            }
        }
        return quotes;
    }
}
