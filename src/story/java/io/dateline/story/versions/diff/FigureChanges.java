package io.dateline.story.versions.diff;

import io.dateline.story.versions.diff.Difference.ChangedFigure;
import io.dateline.story.versions.diff.Difference.Moved;
import io.dateline.story.versions.print.Figure;
import io.dateline.story.versions.print.Print;
import io.dateline.story.versions.print.SentencePrint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers that changed. Only figures of sentences that changed count. Equal ones are set aside, the certain ones
 * first; what is left of one sentence in two versions is paired by what it counts, by the word before it, or because each has
 * but one; at last a number that left the text is paired with a new one of the same group, such as the dead, wherever the two stand. Numbers
 * that the text itself gives as earlier values take no part.
 */
final class FigureChanges {
    private final Alignment alignment;
    private final List<Figure> old;
    private final List<Figure> current;
    private final Print before;
    private final Print now;
    private final List<ChangedFigure> changes = new ArrayList<>();

    private FigureChanges(Print before, Print now, Alignment alignment) {
        this.alignment = alignment;
        this.before = before;
        this.now = now;
        this.old = standing(
                before,
                Stream.concat(alignment.reworded().stream().map(Alignment.Pair::before), alignment.dropped().stream())
                        .toList());
        this.current = standing(
                now,
                Stream.concat(alignment.reworded().stream().map(Alignment.Pair::now), alignment.added().stream())
                        .toList());
    }

    private static List<Figure> standing(Print print, List<SentencePrint> sentences) {
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : print.figures()) {
            if (!figure.former()
                    && sentences.stream().anyMatch(each -> each.at().contains(figure.at()))) {
                figures.add(figure);
            }
        }
        return figures;
    }

    static List<ChangedFigure> of(Print before, Print now, Alignment alignment) {
        FigureChanges changes = new FigureChanges(before, now, alignment);
        changes.setCertainAside();
        changes.pairByContext();
        changes.setRestAside();
        changes.pairOnly();
        changes.pairGroups();
        changes.changes.sort(
                Comparator.comparing((ChangedFigure each) -> each.places().now().field())
                        .thenComparing(each -> each.places().now().start()));
        return changes.changes;
    }

    /** Equal numbers of equal things, wherever they stand, and equal ones of one sentence. */
    private void setCertainAside() {
        for (Alignment.Pair pair : alignment.reworded()) {
            aside(pair, FigureChanges::isSame);
            aside(pair, (one, other) -> one.isAs(other) && !one.isOfOtherGroup(other));
        }
        aside(null, (one, other) -> isSame(one, other) && !one.counted().isEmpty());
    }

    /** Equal numbers that moved to another sentence. */
    private void setRestAside() {
        aside(null, (one, other) -> one.isAs(other) && !one.isOfOtherGroup(other));
    }

    private void aside(Alignment.@Nullable Pair pair, BiPredicate<Figure, Figure> equal) {
        match(pair, equal, (one, other) -> {});
    }

    private void pairByContext() {
        for (Alignment.Pair pair : alignment.reworded()) {
            change(
                    pair,
                    (one, other) -> isOfOneKind(one, other)
                            && !one.counted().isEmpty()
                            && one.counted().equals(other.counted()));
            change(
                    pair,
                    (one, other) -> isOfOneKind(one, other)
                            && !one.before().isEmpty()
                            && one.before().equals(other.before()));
        }
    }

    private void pairOnly() {
        for (Alignment.Pair pair : alignment.reworded()) {
            change(
                    pair,
                    (one, other) -> isOfOneKind(one, other)
                            && isOnly(one, old, pair.before())
                            && isOnly(other, current, pair.now()));
        }
    }

    /** Whether both could be the same fact: of one unit and not of two groups. */
    private static boolean isOfOneKind(Figure one, Figure other) {
        return one.unit().equals(other.unit()) && !one.isOfOtherGroup(other) && isNumber(one) == isNumber(other);
    }

    /** Whether it is a single number: no score, date or time of day. */
    private static boolean isNumber(Figure figure) {
        return figure.value().chars().skip(1).allMatch(c -> Character.isDigit(c) || c == '.');
    }

    /** Whether no other figure of its unit is left in that sentence. */
    private static boolean isOnly(Figure figure, List<Figure> left, SentencePrint sentence) {
        return left.stream()
                        .filter(each ->
                                sentence.at().contains(each.at()) && each.unit().equals(figure.unit()))
                        .count()
                == 1;
    }

    /**
     * Only of a group for which each version has one number, however often it gives it: where a text also tells of the dead of
     * an earlier accident, nothing but a sentence that both have says which number is which.
     */
    private void pairGroups() {
        match(
                null,
                (one, other) -> one.isGrouped()
                        && one.counted().equals(other.counted())
                        && one.unit().equals(other.unit())
                        && isOneNumber(before, one)
                        && isOneNumber(now, other),
                this::changed);
    }

    private static boolean isOneNumber(Print print, Figure figure) {
        return print.figures().stream()
                .filter(each -> !each.former() && each.counted().equals(figure.counted()))
                .allMatch(each -> each.isAs(figure));
    }

    private static boolean isSame(Figure one, Figure other) {
        return one.isAs(other) && one.counted().equals(other.counted());
    }

    private void change(Alignment.Pair pair, BiPredicate<Figure, Figure> same) {
        match(pair, same, this::changed);
    }

    private void changed(Figure one, Figure other) {
        changes.add(new ChangedFigure(
                one.value(),
                other.value(),
                other.unit(),
                other.isGrouped() ? other.counted() : "",
                new Moved(other.at(), one.at())));
    }

    /** Takes each pair that matches out of what is left, the first in the text first. */
    private void match(
            Alignment.@Nullable Pair within, BiPredicate<Figure, Figure> same, BiConsumer<Figure, Figure> each) {
        for (Figure one : List.copyOf(old)) {
            if (within == null || within.before().at().contains(one.at())) {
                Figure other = current.stream()
                        .filter(figure -> within == null || within.now().at().contains(figure.at()))
                        .filter(figure -> same.test(one, figure))
                        .findFirst()
                        .orElse(null);
                if (Objects.nonNull(other)) {
                    old.remove(one);
                    current.remove(other);
                    each.accept(one, other);
                }
            }
        }
    }
}
