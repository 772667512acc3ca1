package io.dateline.story.versions.diff;

import io.dateline.story.item.Anchor;
import io.dateline.story.versions.diff.Difference.ChangeClass;
import io.dateline.story.versions.diff.Difference.ChangedFigure;
import io.dateline.story.versions.diff.Difference.Moved;
import io.dateline.story.versions.diff.Difference.Names;
import io.dateline.story.versions.diff.Difference.Quotes;
import io.dateline.story.versions.diff.Difference.Sentences;
import io.dateline.story.versions.print.Print;
import io.dateline.story.versions.print.SaidPrint;
import io.dateline.story.versions.print.SentencePrint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Compares two versions of one item by their prints. */
public final class Differ {
    /** Share of words from which two quotes are one, cut or mended. */
    private static final double SAME_QUOTE = 0.6;

    private Differ() {}

    public static Difference compare(Print before, Print now) {
        if (!before.whole() || !now.whole()) {
            return Difference.UNKNOWN;
        }
        Alignment alignment = Alignment.of(before.sentences(), now.sentences());
        List<ChangedFigure> figures = FigureChanges.of(before, now, alignment);
        Names names = new Names(missing(now.names(), before.names()), missing(before.names(), now.names()));
        Quotes quotes = quotes(before.quotes(), now.quotes());
        Sentences sentences = sentences(alignment);
        List<Anchor> denials = denials(alignment);
        boolean headline = isHeadlineChanged(alignment);
        ChangeClass changeClass = changeClass(figures, names, quotes, sentences, denials, headline);
        return new Difference(true, changeClass, headline, sentences, figures, names, quotes, denials);
    }

    private static ChangeClass changeClass(
            List<ChangedFigure> figures,
            Names names,
            Quotes quotes,
            Sentences sentences,
            List<Anchor> denials,
            boolean headline) {
        boolean facts = !figures.isEmpty()
                || !denials.isEmpty()
                || !sentences.added().isEmpty()
                || !sentences.dropped().isEmpty()
                || !quotes.speakersAdded().isEmpty()
                || !quotes.speakersDropped().isEmpty()
                || (!names.added().isEmpty() && !sentences.reworded().isEmpty());
        if (facts) {
            return ChangeClass.NEWS;
        }
        return headline || !sentences.reworded().isEmpty() ? ChangeClass.WORDING : ChangeClass.NONE;
    }

    private static Sentences sentences(Alignment alignment) {
        return new Sentences(
                body(alignment.added()),
                body(alignment.dropped()),
                alignment.reworded().stream()
                        .filter(pair -> isBody(pair.now()))
                        .map(pair -> new Moved(pair.now().at(), pair.before().at()))
                        .toList());
    }

    private static List<Anchor> body(List<SentencePrint> sentences) {
        return sentences.stream().filter(Differ::isBody).map(SentencePrint::at).toList();
    }

    private static boolean isBody(SentencePrint sentence) {
        return sentence.at().field() == Anchor.Field.BODY;
    }

    private static boolean isHeadlineChanged(Alignment alignment) {
        return !alignment.added().stream().allMatch(Differ::isBody)
                || !alignment.dropped().stream().allMatch(Differ::isBody)
                || !alignment.reworded().stream().allMatch(pair -> isBody(pair.now()));
    }

    private static List<Anchor> denials(Alignment alignment) {
        return alignment.reworded().stream()
                .filter(pair -> pair.before().negations() != pair.now().negations())
                .map(pair -> pair.now().at())
                .toList();
    }

    /** Those of the first list that the second has not, by their letters; a surname alone is the one who bears it. */
    private static List<String> missing(List<String> names, List<String> others) {
        Set<String> known = new HashSet<>();
        for (String other : others) {
            known.add(fold(other));
        }
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            String folded = fold(name);
            if (known.stream().noneMatch(other -> isOneName(folded, other))) {
                missing.add(name);
            }
        }
        return missing;
    }

    private static boolean isOneName(String one, String other) {
        return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Quotes quotes(List<SaidPrint> before, List<SaidPrint> now) {
        return new Quotes(
                unsaid(now, before),
                unsaid(before, now),
                missing(speakers(now), speakers(before)),
                missing(speakers(before), speakers(now)));
    }

    private static List<Anchor> unsaid(List<SaidPrint> quotes, List<SaidPrint> others) {
        return quotes.stream()
                .filter(quote -> others.stream().noneMatch(other -> isOne(quote, other)))
                .map(SaidPrint::at)
                .toList();
    }

    private static boolean isOne(SaidPrint quote, SaidPrint other) {
        int either = Long.bitCount(quote.sketch() | other.sketch());
        double shared = either == 0 ? 0 : (double) Long.bitCount(quote.sketch() & other.sketch()) / either;
        return quote.hash() == other.hash() || shared >= SAME_QUOTE;
    }

    private static List<String> speakers(List<SaidPrint> quotes) {
        return quotes.stream()
                .map(SaidPrint::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .distinct()
                .toList();
    }
}
