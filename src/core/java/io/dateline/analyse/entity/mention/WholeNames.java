package io.dateline.analyse.entity.mention;

import io.dateline.analyse.entity.group.Fold;
import io.dateline.article.EntityType;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a place's or a people's name whole where the word before it makes it another's, "North Korean", "West Virginia", and
 * a city as the body that it is, "the City of Windhoek". Words in small letters are no name of a body: "action committee".
 */
final class WholeNames {
    /** Before a town's name, for those who run it. */
    private static final List<String> BODIES = List.of("City of ", "Town of ", "Municipality of ");

    private final Predicate<String> place;

    /** @param place whether a folded name is a country's, a region's, a people's or a well-known city's */
    WholeNames(Predicate<String> place) {
        this.place = place;
    }

    /** A single word that is a mention of its own may belong to the next: "South", "African". */
    List<Mention> read(String text, List<Mention> mentions) {
        List<Mention> read = new ArrayList<>(mentions.size());
        int free = 0;
        for (Mention mention : mentions) {
            if (isCommon(text, mention)) {
                continue;
            }
            Mention whole = whole(text, free, mention);
            if (!read.isEmpty()
                    && whole.span().overlaps(read.get(read.size() - 1).span())) {
                read.remove(read.size() - 1);
            }
            read.add(whole);
            free = mention.span().of(text).indexOf(' ') < 0
                    ? mention.span().start()
                    : mention.span().end();
        }
        return read;
    }

    private Mention whole(String text, int free, Mention mention) {
        boolean isPlace = mention.type() == EntityType.PLACE;
        if (!isPlace && mention.type() != EntityType.GROUP) {
            return mention;
        }
        Span longer = longer(text, free, mention.span());
        if (longer != null) {
            return new Mention(longer, mention.type(), mention.confidence());
        }
        Span body = isPlace ? body(text, free, mention.span()) : null;
        return body == null ? mention : new Mention(body, EntityType.ORGANISATION, mention.confidence());
    }

    /** The name with the word before it; null when that is no known name, or the same. */
    private @Nullable Span longer(String text, int free, Span name) {
        int end = name.start() - 1;
        if (end <= free || text.charAt(end) != ' ') {
            return null;
        }
        int start = end;
        while (start > free && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        if (start == end || !Character.isUpperCase(text.charAt(start))) {
            return null;
        }
        String longer = Fold.name(text.substring(start, name.end()));
        boolean another = !longer.equals(Fold.name(name.of(text))) && place.test(longer);
        return another ? new Span(start, name.end()) : null;
    }

    /** The body that runs the town, named within a sentence. */
    private static @Nullable Span body(String text, int free, Span town) {
        for (String words : BODIES) {
            int start = town.start() - words.length();
            if (start > free + 1
                    && text.startsWith(words, start)
                    && text.charAt(start - 1) == ' '
                    && Character.isLowerCase(text.charAt(start - 2))) {
                return new Span(start, town.end());
            }
        }
        return null;
    }

    /** Several words without a capital or a digit; one such word may be a brand. */
    private static boolean isCommon(String text, Mention mention) {
        String name = mention.span().of(text);
        return mention.type() == EntityType.ORGANISATION
                && name.indexOf(' ') > 0
                && name.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
